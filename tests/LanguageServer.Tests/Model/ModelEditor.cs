using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Conversion;

namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>The editor: its open documents, in the order in which they were opened, and its settings.</summary>
internal sealed class ModelEditor(ModelDisk disk, ModelServer server)
{
    private readonly List<Document> _open = [];
    private object? _settings;

    /// <summary>The texts of open documents, by full path.</summary>
    public Dictionary<string, string> Texts => _open.ToDictionary(document => disk[document.Path], document => document.Text);

    public void Open(string path, string text)
    {
        if (Find(path) is not null || Directory.Exists(disk[path])) return;
        var document = new Document(path) { Text = text, Version = 1 };
        _open.Add(document);
        Open(server, document);
    }

    public void Edit(string path, int at, int length, string text)
    {
        if (Find(path) is not { } document) return;
        var lines = LineMap.Of(document.Text);
        var start = lines.ToPosition(at % (document.Text.Length + 1), server.Snapshot.Session.Encoding);
        var end = lines.ToPosition(Math.Min(document.Text.Length, (at % (document.Text.Length + 1)) + length), server.Snapshot.Session.Encoding);
        // Half of a character that takes two, or of a line's end, is no place in a text.
        var (from, to) = (lines.ToOffset(start, server.Snapshot.Session.Encoding), lines.ToOffset(end, server.Snapshot.Session.Encoding));
        document.Text = document.Text[..from] + text + document.Text[to..];
        Change(document, new { range = new { start = Place(start), end = Place(end) }, text });
    }

    public void Replace(string path, string text)
    {
        if (Find(path) is not { } document) return;
        document.Text = text;
        document.IsLost = false;
        Change(document, new { text });
    }

    public void Close(string path)
    {
        if (Find(path) is not { } document) return;
        _open.Remove(document);
        server.Tell("textDocument/didClose", new { textDocument = new { uri = Uri(document) } });
    }

    public void Save(string path)
    {
        if (Find(path) is not { } document) return;
        disk.Write(path, document.Text);
        if (disk.Read(path) != document.Text) return;
        document.IsLost = false;
        server.Tell("textDocument/didSave", new { textDocument = new { uri = Uri(document) } });
    }

    public void Garble(string path)
    {
        if (Find(path) is not { } document) return;
        document.IsLost = true;
        Garble(server, document);
    }

    public void Configure(object settings)
    {
        _settings = settings;
        Configure(server, settings);
    }

    /// <summary>Tells a server that begins now of all that is open.</summary>
    public void Begin(ModelServer other)
    {
        if (_settings is { } settings) Configure(other, settings);
        foreach (var document in _open)
        {
            Open(other, document);
            if (document.IsLost) Garble(other, document);
        }
    }

    private static void Configure(ModelServer to, object settings) => to.Tell("workspace/didChangeConfiguration", new { settings = new { notesNetworking = settings } });

    private void Open(ModelServer to, Document document) =>
        to.Tell("textDocument/didOpen", new { textDocument = new { uri = Uri(document), languageId = "markdown", version = document.Version, text = document.Text } });

    private void Garble(ModelServer to, Document document) => to.Tell("textDocument/didChange", new { textDocument = new { uri = Uri(document), version = document.Version }, contentChanges = "none" });

    private void Change(Document document, object change) =>
        server.Tell("textDocument/didChange", new { textDocument = new { uri = Uri(document), version = ++document.Version }, contentChanges = new[] { change } });

    private Document? Find(string path) => _open.Find(document => document.Path == path);

    private string Uri(Document document) => DocumentUri.FromPath(disk[document.Path]);

    private static object Place(LinePosition position) => new { line = position.Line, character = position.Character };

    private sealed class Document(string path)
    {
        public string Path => path;

        public required string Text { get; set; }

        public required int Version { get; set; }

        /// <summary>The server could not read an edit of it.</summary>
        public bool IsLost { get; set; }
    }
}
