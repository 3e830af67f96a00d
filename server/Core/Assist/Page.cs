using System.Collections.Immutable;
using System.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>A part of a page: words under a heading, or without one.</summary>
/// <param name="Heading">The heading; null for none.</param>
/// <param name="Lines">Its lines, as plain text.</param>
/// <param name="IsList">True when they are a list rather than sentences that follow each other.</param>
public sealed record PagePart(string? Heading, ImmutableArray<string> Lines, bool IsList)
{
    /// <summary>True for what is said by the way; Markdown sets it in italics.</summary>
    public bool IsAside { get; private init; }

    /// <summary>A sentence by the way; no part without it.</summary>
    public static PagePart Aside(string? sentence) => new(null, LinesOf(sentence), IsList: false) { IsAside = true };

    /// <summary>Those of some lines that there are.</summary>
    public static ImmutableArray<string> LinesOf(params ReadOnlySpan<string?> lines)
    {
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var line in lines)
            if (line is { Length: > 0 }) kept.Add(line);
        return kept.ToImmutable();
    }
}

/// <summary>A short text about somebody, which is written as Markdown where that is shown and as plain text elsewhere.</summary>
/// <param name="Title">Who.</param>
/// <param name="Subtitle">A few words beside; empty for none.</param>
/// <param name="Parts">The rest; a part without lines is left out.</param>
public sealed record Page(string Title, string Subtitle, ImmutableArray<PagePart> Parts)
{
    /// <summary>Markdown; whatever of the notes' words would mean something in it is escaped.</summary>
    /// <param name="level">The level of the title's heading, from 1; 0 sets it in bold.</param>
    public string ToMarkdown(int level = 0)
    {
        var text = new StringBuilder();
        text.Append(level == 0 ? $"**{Escape(Title)}**" : $"{new string('#', level)} {Escape(Title)}");
        if (Subtitle.Length > 0) text.Append(level == 0 ? " · " : "\n\n").Append(Escape(Subtitle));
        foreach (var part in Filled)
        {
            var (heading, lines, isList) = part;
            text.Append("\n\n");
            if (part.IsAside)
            {
                text.Append('*').AppendJoin(" ", lines.Select(Escape)).Append('*');
                continue;
            }
            if (heading is not null) text.Append(level == 0 ? $"*{Escape(heading)}*\n\n" : $"{new string('#', level + 1)} {Escape(heading)}\n\n");
            text.AppendJoin(isList ? "\n" : " ", lines.Select(line => isList ? "- " + Escape(line) : Escape(line)));
        }
        return text.ToString();
    }

    /// <summary>Plain text, for terminals and for editors that show no Markdown.</summary>
    public string ToPlainText()
    {
        var text = new StringBuilder(Title);
        if (Subtitle.Length > 0) text.Append(" · ").Append(Subtitle);
        foreach (var (heading, lines, isList) in Filled)
        {
            text.Append("\n\n");
            if (heading is not null) text.Append(heading).Append('\n');
            text.AppendJoin(isList ? "\n" : " ", lines.Select(line => isList ? "  · " + line : line));
        }
        return text.ToString();
    }

    /// <summary>The parts that have lines.</summary>
    public IEnumerable<PagePart> Filled => Parts.Where(part => !part.Lines.IsEmpty);

    private static readonly System.Buffers.SearchValues<char> s_special = System.Buffers.SearchValues.Create("\\`*_[]<>~|");

    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(s_special)) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (s_special.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
