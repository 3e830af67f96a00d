using NotesNetworking.CommandLine;
using NotesNetworking.CommandLine.Verbs;

// The editor waits for the server's first answer: started in the usual ways, the terminal's own library is not touched.
return args is ["lsp"] or ["lsp", "--stdio"] or ["--stdio"] ? await LspVerb.RunAsync() : await Terminal.RunAsync(args);
