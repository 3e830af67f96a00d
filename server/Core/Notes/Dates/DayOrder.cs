using System.Buffers;

namespace NotesNetworking.Core.Notes.Dates;

/// <summary>What stands first in dates such as <c>05/09/2026</c>.</summary>
public enum DayOrder
{
    /// <summary>Nothing tells it: a date that reads two ways is not read.</summary>
    Unknown,

    /// <summary>The day: <c>13/9/2026</c>.</summary>
    DayFirst,

    /// <summary>The month: <c>9/13/2026</c>.</summary>
    MonthFirst,

    /// <summary>The day, in dates with dots: <c>12.09.2026</c>. That tells nothing of others.</summary>
    DayFirstWithDots,
}

/// <summary>The order of the dates of one text, which is looked for once, when the first date reads two ways.</summary>
/// <param name="text">The text.</param>
/// <param name="around">The order of the names of the files beside it, which tell where its own dates do not.</param>
public sealed class TextDayOrder(string text, DayOrder around = DayOrder.Unknown)
{
    private DayOrder? _order;

    /// <summary>The order; unknown where the dates leave both.</summary>
    public DayOrder Value => _order ??= DayOrders.Of(text) is var own && own != DayOrder.Unknown ? own
        : around != DayOrder.Unknown ? around
        : DayOrders.HasDots(text) ? DayOrder.DayFirstWithDots
        : DayOrder.Unknown;
}

/// <summary>Finds the order that the dates of one text, or of the files of one folder, leave possible.</summary>
public static class DayOrders
{
    private static readonly SearchValues<char> s_separators = SearchValues.Create("/-\u2010\u2011\u2012\u2013\u2212");

    /// <summary>
    /// The order of a text's dates: one that reads only one way decides for all of them, and two that contradict each
    /// other decide nothing.
    /// </summary>
    public static DayOrder Of(ReadOnlySpan<char> text)
    {
        var (day, month) = (false, false);
        Look(text, ref day, ref month);
        return Of(day, month);
    }

    /// <summary>The order of the dates in several texts, such as the names of the files of one folder.</summary>
    public static DayOrder Of(IEnumerable<string> texts)
    {
        var (day, month) = (false, false);
        foreach (var text in texts) Look(text, ref day, ref month);
        return Of(day, month);
    }

    /// <summary>True for a text with a date such as <c>12.09.2026</c>.</summary>
    public static bool HasDots(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOf('.');
            if (next < 0) return false;
            at += next;
            var start = at;
            while (start > 0 && at - start < 3 && char.IsAsciiDigit(text[start - 1])) start--;
            if (at - start is not (1 or 2) || (start > 0 && !WrittenDate.MayBeginAfter(text[start - 1]))) continue;
            if (WrittenDate.Read(text[start..]) is { IsInCalendar: true, Year: not null } date && text.Slice(start, date.Length).Count('.') == 2) return true;
        }
        return false;
    }

    private static DayOrder Of(bool day, bool month) =>
        day == month ? DayOrder.Unknown : day ? DayOrder.DayFirst : DayOrder.MonthFirst;

    private static void Look(ReadOnlySpan<char> text, ref bool day, ref bool month)
    {
        for (var at = 0; at < text.Length && !(day && month);)
        {
            var next = text[at..].IndexOfAny(s_separators);
            if (next < 0) return;
            at += next;
            // One or two digits before it, which are not a part of anything longer.
            var start = at;
            while (start > 0 && at - start < 3 && char.IsAsciiDigit(text[start - 1])) start--;
            var digits = at++ - start;
            if (digits is not (1 or 2) || (start > 0 && !WrittenDate.MayBeginAfter(text[start - 1]))) continue;
            if (WrittenDate.Read(text[start..], mayBeShort: true) is not { } date) continue;
            day |= date.Proves == DayOrder.DayFirst;
            month |= date.Proves == DayOrder.MonthFirst;
            at = start + date.Length;
        }
    }
}
