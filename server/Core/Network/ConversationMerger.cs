using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;

namespace NotesNetworking.Core.Network;

/// <summary>Makes one conversation of what several notes record of one day.</summary>
internal static class ConversationMerger
{
    // Those that say most come first, so that one without a channel joins one that has it.
    private static readonly Comparer<RecordSource> s_byDayAndDetail = Comparer<RecordSource>.Create((a, b) =>
        a.Record.Date.CompareTo(b.Record.Date) is not 0 and var day ? day
        : (a.Record.Channel is null).CompareTo(b.Record.Channel is null) is not 0 and var channel ? channel
        : (a.Record.Time is null).CompareTo(b.Record.Time is null) is not 0 and var time ? time
        : Nullable.Compare(a.Record.Time, b.Record.Time) is not 0 and var hour ? hour
        : string.CompareOrdinal(a.Record.Channel, b.Record.Channel) is not 0 and var name ? name
        : ByPlace(a, b));

    /// <summary>The conversations that records come to, oldest first.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="self">The path of the contact whose conversations these are.</param>
    /// <param name="records">What is recorded, in any order; it comes out sorted.</param>
    public static ImmutableArray<Conversation> Merge(Notebook notebook, string self, List<RecordSource> records)
    {
        records.Sort(s_byDayAndDetail);
        var merged = ImmutableArray.CreateBuilder<Conversation>(records.Count);
        for (var (start, end) = (0, 0); start < records.Count; start = end)
        {
            while (end < records.Count && records[end].Record.Date == records[start].Record.Date) end++;
            if (end == start + 1) merged.Add(ConversationOf([records[start]]));
            else
                foreach (var group in GroupsOf(records.GetRange(start, end - start)))
                {
                    group.Sort((a, b) => (a.Path != self).CompareTo(b.Path != self) is not 0 and var own ? own : ByPlace(a, b));
                    merged.Add(ConversationOf([.. group]));
                }
        }
        return merged.DrainToImmutable();

        Conversation ConversationOf(ImmutableArray<RecordSource> sources) => new(sources, OthersIn(notebook, self, sources));
    }

    private static List<List<RecordSource>> GroupsOf(List<RecordSource> day)
    {
        // What the records of a group say together is all that another one is compared with.
        var groups = new List<(List<RecordSource> Sources, string? Channel, TimeOnly? Time)>();
        foreach (var source in day)
        {
            var record = source.Record;
            var index = groups.FindIndex(group => CouldBeOne(group.Channel, group.Time, record));
            if (index < 0)
            {
                groups.Add(([source], record.Channel, record.Time));
                continue;
            }
            var (sources, channel, time) = groups[index];
            sources.Add(source);
            groups[index] = (sources, channel ?? record.Channel, time ?? record.Time);
        }
        return groups.ConvertAll(group => group.Sources);
    }

    private static bool CouldBeOne(string? channel, TimeOnly? time, ConversationRecord record) =>
        (channel is null || record.Channel is null || channel == record.Channel) && (time is null || record.Time is null || time == record.Time);

    private static int ByPlace(RecordSource a, RecordSource b) =>
        string.CompareOrdinal(a.Path, b.Path) is not 0 and var path ? path : a.Record.Span.Start.CompareTo(b.Record.Span.Start);

    private static ImmutableArray<string> OthersIn(Notebook notebook, string self, ImmutableArray<RecordSource> sources)
    {
        // Most conversations are in the contact's own note, and with nobody else.
        if (sources is [{ Record.With.IsEmpty: true } only] && only.Path == self) return [];
        var others = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, record) in sources)
        {
            if (record.WithOwnContact) others.Add(path);
            foreach (var link in record.With)
                if (notebook.ContactOf(link, path) is { } contact) others.Add(contact.Path);
        }
        others.Remove(self);
        return [.. others];
    }
}
