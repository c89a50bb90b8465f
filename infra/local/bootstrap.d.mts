type LockFile = { readonly packages?: Record<string, object> } | undefined;

export declare function chooseNode(machine: {
  readonly version: string;
  readonly execPath: string;
  readonly platform: string;
  readonly arch: string;
  readonly folder: string;
  readonly exists?: (path: string) => boolean;
}): string | null;

export declare function matchesLock(lock: LockFile, installed: LockFile): boolean;
