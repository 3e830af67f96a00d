using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Finds the days ahead of a conversation that its text speaks of, written as <c>2026-11-20</c> or
/// <c>[[2026-11-20]]</c>. A task has its own date and is a follow-up.</summary>
internal static class AnnouncementReader
{
    private const int DateLength = 10;
    private const int LongestText = 200;

    /// <summary>The announcements in a stretch of text, in order; only days after that of the conversation.</summary>
    public static ImmutableArray<Announcement> Read(string source, TextSpan span, DateOnly conversation)
    {
        ImmutableArray<Announcement>.Builder? found = null;
        for (var at = span.Start; ; at++)
        {
            var next = source.AsSpan(at, span.End - at).IndexOf("20");
            if (next < 0) break;
            at += next;
            if (!IsDate(source, at, span.End) || DateReader.Parse(source.AsSpan(at, DateLength)) is not { } date || date <= conversation) continue;
            var line = LineOf(source, span, at);
            if (IsTask(source.AsSpan(line.Start, line.Length))) continue;
            found ??= ImmutableArray.CreateBuilder<Announcement>();
            found.Add(new Announcement(date, SentenceOf(source, line, at)));
            at += DateLength - 1;
        }
        return found?.ToImmutable() ?? [];
    }

    private static bool IsDate(string source, int at, int end) =>
        at + DateLength <= end && source[at + 4] == '-' && source[at + 7] == '-'
        && (at == 0 || !char.IsLetterOrDigit(source[at - 1]))
        && (at + DateLength == source.Length || !char.IsLetterOrDigit(source[at + DateLength]));

    private static TextSpan LineOf(string source, TextSpan span, int at)
    {
        var start = source.AsSpan(span.Start, at - span.Start).LastIndexOfAny('\r', '\n') + 1 + span.Start;
        var length = source.AsSpan(at, span.End - at).IndexOfAny('\r', '\n');
        return TextSpan.FromBounds(start, length < 0 ? span.End : at + length);
    }

    private static bool IsTask(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t>").TrimStart("0123456789").TrimStart("-*+.)").TrimStart();
        return line.Length > 2 && line[0] == '[' && line[2] == ']';
    }

    // From the end of the sentence before to its own end, without a list's bullet.
    private static string SentenceOf(string source, TextSpan line, int at)
    {
        var start = line.Start;
        for (var i = at - 2; i > line.Start; i--)
        {
            if (source[i] is not ('.' or '!' or '?') || source[i + 1] != ' ') continue;
            start = i + 2;
            break;
        }
        var end = at + DateLength;
        while (end < line.End && !(source[end] is '.' or '!' or '?' && (end + 1 == line.End || source[end + 1] == ' '))) end++;
        var text = source[start..end].Trim().TrimStart('-', '*', '+', '>', ':', ' ');
        return text.Length <= LongestText ? text : "";
    }
}
