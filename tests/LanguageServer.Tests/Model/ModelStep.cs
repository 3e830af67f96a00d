using System.Text.Json.Serialization;

namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>One thing that happens. Each makes sense after any others, so that a sequence stays one when some are left out.
/// Paths lie below the folder of the test.</summary>
[JsonDerivedType(typeof(Open), "open")]
[JsonDerivedType(typeof(Edit), "edit")]
[JsonDerivedType(typeof(Replace), "replace")]
[JsonDerivedType(typeof(Close), "close")]
[JsonDerivedType(typeof(Save), "save")]
[JsonDerivedType(typeof(Garble), "garble")]
[JsonDerivedType(typeof(Write), "write")]
[JsonDerivedType(typeof(Delete), "delete")]
[JsonDerivedType(typeof(Move), "move")]
[JsonDerivedType(typeof(Link), "link")]
[JsonDerivedType(typeof(Switch), "switch")]
[JsonDerivedType(typeof(Configure), "configure")]
[JsonDerivedType(typeof(Day), "day")]
[JsonDerivedType(typeof(Folders), "folders")]
[JsonDerivedType(typeof(Deliver), "deliver")]
[JsonDerivedType(typeof(Read), "read")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Check), "check")]
internal abstract record ModelStep
{
    /// <summary>An editor opens a document, with the text of its file, or one that was never saved.</summary>
    public sealed record Open(string Path, string Unsaved) : ModelStep;

    /// <summary>An edit in the middle. Places are taken modulo the document's size.</summary>
    public sealed record Edit(string Path, int At, int Length, string Text) : ModelStep;

    /// <summary>An edit of a whole document.</summary>
    public sealed record Replace(string Path, string Text) : ModelStep;

    public sealed record Close(string Path) : ModelStep;

    public sealed record Save(string Path) : ModelStep;

    /// <summary>An edit that no server can read.</summary>
    public sealed record Garble(string Path) : ModelStep;

    /// <summary>Another program writes a file.</summary>
    public sealed record Write(string Path, string Text) : ModelStep;

    /// <summary>A file, link or folder goes.</summary>
    public sealed record Delete(string Path, bool IsToldByFile) : ModelStep;

    /// <summary>A file, link or folder moves.</summary>
    public sealed record Move(string From, string To, bool IsToldByFile) : ModelStep;

    /// <summary>A symbolic link takes the place of a file, or none.</summary>
    public sealed record Link(string Path, string Target) : ModelStep;

    /// <summary>Git checks another branch out. Files without a text go.</summary>
    public sealed record Switch(Dictionary<string, string?> Files) : ModelStep;

    /// <summary>The editor's settings.</summary>
    public sealed record Configure(bool Lenses, bool Mentions, bool Dates) : ModelStep;

    /// <summary>Days pass.</summary>
    public sealed record Day(int Days, bool IsNoticed) : ModelStep;

    /// <summary>A folder of the workspace comes, or goes.</summary>
    public sealed record Folders(string Path) : ModelStep;

    /// <summary>What watchers saw arrives, in this order: sorted, or the other way round.</summary>
    public sealed record Deliver(bool IsBackwards) : ModelStep;

    /// <summary>A reading of a notebook begins, or ends.</summary>
    public sealed record Read(bool IsEnd) : ModelStep;

    /// <summary>The client asks for all that it shows, so that what the server keeps could go stale.</summary>
    public sealed record Ask : ModelStep;

    /// <summary>All answers are compared with those of a server that is started now.</summary>
    public sealed record Check : ModelStep;

    /// <summary>Smaller steps that come to the same, mostly.</summary>
    [JsonIgnore]
    public IEnumerable<ModelStep> Parts => this is Switch { Files: var files }
        ? files.Select(file => file.Value is null ? new Delete(file.Key, IsToldByFile: true) : (ModelStep)new Write(file.Key, file.Value))
        : [this];

    public sealed override string ToString() => JsonSerializer.Serialize(this, s_readable);

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
