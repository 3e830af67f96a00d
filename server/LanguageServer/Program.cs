using NotesNetworking.CommandLine;
using NotesNetworking.CommandLine.Verbs;

// The editor waits for the server's first answer: the terminal's own library is not touched on that way.
return args is ["lsp", ..] or ["--stdio", ..] ? await LspVerb.RunAsync() : await Terminal.RunAsync(args);
