const ko = {
  onTheWay: '로그인 화면으로 이동하고 있습니다.',
  back: '보시던 화면으로 돌아가기',
  nothingLost: '쓰시던 내용은 그대로 있습니다.',
  problems: {
    'not-offered': '이 화면에서는 로그인할 수 없습니다.',
    unreachable: '로그인 서버에 연결할 수 없습니다. 잠시 뒤에 다시 시도해 주십시오.',
    cancelled: '로그인을 그만두셨습니다.',
    'not-ours': '이 로그인은 이 창에서 시작되지 않았거나 이미 끝났습니다. 처음부터 다시 로그인해 주십시오.',
    refused: '로그인을 마치지 못했습니다. 처음부터 다시 로그인해 주십시오.',
  },
};

const en: typeof ko = {
  onTheWay: 'On the way to signing in.',
  back: 'Back to the page where you were',
  nothingLost: 'Nothing that you have written is lost.',
  problems: {
    'not-offered': 'One cannot sign in here.',
    unreachable: 'The server for signing in cannot be reached. Please try again in a moment.',
    cancelled: 'You did not sign in.',
    'not-ours': 'This was not begun in this window, or is over. Please sign in from the beginning.',
    refused: 'You could not be signed in. Please sign in from the beginning.',
  },
};

/** The words on the way to signing in. */
export const signIn = { ko, en } as const;
