import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const w0 = 1440; const [out, ...files] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: w0, height: 900 } });
const size = (f) => { const b = readFileSync(f); return [b.readUInt32BE(16), b.readUInt32BE(20)]; };
let html = '<body style="margin:0;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start">';
for (const f of files) {
  const [w, h] = size(f);
  const s = w > 400 ? 0.55 : 0.95; const H = w > 400 ? 2500 : 1450;
  const data = `data:image/png;base64,${readFileSync(f).toString('base64')}`;
  const cols = Math.min(Math.ceil(h / H), w > 400 ? 3 : 6);
  for (let i = 0; i < cols; i++) html += `<div title="${f}" style="width:${w * s}px;height:${Math.min(H, h - i * H) * s}px;background:url(${data}) 0 ${-i * H * s}px/${w * s}px ${h * s}px no-repeat;outline:1px solid red"></div>`;
}
await page.setContent(html);
await page.waitForTimeout(300);
await page.screenshot({ path: out, fullPage: true });
await browser.close();
