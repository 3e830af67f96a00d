import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';

/** The page before it is filled. It may run its one script and use its one style sheet, and load nothing else. */
export function pageHtml(webview: Webview, files: Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const address = (name: string) => webview.asWebviewUri(Uri.joinPath(files, name)).toString();
  return `<!doctype html>
<html lang="en" class="in-editor">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dashboard</title>
<link rel="stylesheet" nonce="${nonce}" href="${address('dashboard.css')}">
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${address('dashboard.js')}"></script>
</body>
</html>`;
}
