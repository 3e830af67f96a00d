using NotesNetworking.LanguageServer.Answers;

namespace NotesNetworking.CommandLine.Output;

/// <summary>The web page of <c>report</c>: one file with its program and its style inside (client/dashboard), into which the
/// data is put.</summary>
internal static class ReportPage
{
    /// <summary>What stands in the page where the data belongs.</summary>
    public const string Place = "{{data}}";

    private const string Resource = "report.html";

    /// <summary>The page that this program was built with; null where it was built without one.</summary>
    public static string? Embedded()
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream(Resource);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The page with its data.</summary>
    public static string Fill(string page, JsonDashboard data)
    {
        var at = page.IndexOf(Place, StringComparison.Ordinal);
        return string.Concat(page.AsSpan(0, at), AnswerJson.ToEmbedded(data), page.AsSpan(at + Place.Length));
    }
}
