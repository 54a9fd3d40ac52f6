import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentText, generatedFiles, ownFolders } from './files.ts';
import { thirdPartyNotices } from './notices.ts';

const files = { ...(await generatedFiles()), ...(await thirdPartyNotices()) };
for (const [path, text] of Object.entries(files)) {
  if (existsSync(path) && currentText(path) === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
for (const folder of ownFolders) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (path.replaceAll('\\', '/') in files) continue;
    rmSync(path);
    console.log(`removed ${path}`);
  }
}
