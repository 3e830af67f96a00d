namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>The editor's own settings, section <c>notesNetworking</c>. What is about the notes stands in the notebook's
/// configuration; this is about how one editor shows them.</summary>
/// <param name="ShowsLenses"><c>codeLens.enabled</c>: lenses on contacts and conversations. True unless said otherwise.</param>
internal sealed record ClientSettings(bool ShowsLenses)
{
    /// <summary>The section's name.</summary>
    public const string Section = "notesNetworking";

    /// <summary>For an editor that says nothing.</summary>
    public static ClientSettings Default { get; } = new(ShowsLenses: true);

    /// <summary>Reads the section. What is missing, or not what it should be, is as by default.</summary>
    public static ClientSettings Of(JsonElement section) => new(ShowsLenses: Flag(section, "codeLens", "enabled") ?? true);

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
