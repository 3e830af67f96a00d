using NotesNetworking.Core.Assist;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>The editor's own settings, section <c>notesNetworking</c>. What is about the notes stands in the notebook's
/// configuration; this is about how one editor shows them.</summary>
/// <param name="ShowsLenses"><c>codeLens.enabled</c>: lenses on contacts and conversations. True unless said otherwise.</param>
/// <param name="Hints"><c>inlayHints.mentions</c>, <c>.dates</c> and <c>.followUps</c>: which hints are shown. Those of
/// follow-ups unless said otherwise.</param>
internal sealed record ClientSettings(bool ShowsLenses, HintKinds Hints)
{
    /// <summary>The section's name.</summary>
    public const string Section = "notesNetworking";

    /// <summary>For an editor that says nothing.</summary>
    public static ClientSettings Default { get; } = new(ShowsLenses: true, HintKinds.FollowUps);

    /// <summary>Reads the section. What is missing, or not what it should be, is as by default.</summary>
    public static ClientSettings Of(JsonElement section) => new(
        ShowsLenses: Flag(section, "codeLens", "enabled") ?? Default.ShowsLenses,
        Hint(section, "mentions", HintKinds.Mentions) | Hint(section, "dates", HintKinds.Dates) | Hint(section, "followUps", HintKinds.FollowUps));

    private static HintKinds Hint(JsonElement section, string name, HintKinds kind) =>
        Flag(section, "inlayHints", name) ?? Default.Hints.HasFlag(kind) ? kind : HintKinds.None;

    private static bool? Flag(JsonElement section, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (section.ValueKind != JsonValueKind.Object || !section.TryGetProperty(name, out section)) return null;
        return section.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };
    }
}
