using NotesNetworking.LanguageServer.Hosting;

if (args is not (["lsp", ..] or ["--stdio", ..])) return 2;
#pragma warning disable RS0030 // The entry point hands the process's streams over; it moves to CommandLine/ with the other verbs.
return await LanguageServerHost.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
