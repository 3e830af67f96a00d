using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>Gathers what all notes record of one contact, visiting only the notes that name them.</summary>
internal static class RelationshipReader
{
    /// <summary>The relationship with the contact of a note.</summary>
    public static Relationship Read(Notebook notebook, Note note)
    {
        var records = new List<RecordSource>(note.Conversations.Where(record => record.WithOwnContact).Select(record => new RecordSource(note.Path, record)));
        var followUps = new List<FollowUpSource>();
        AddFollowUps(note, _ => true);
        var mentions = new List<MentionSource>();
        var keys = NameIndex.KeysOf(note).Select(name => name.Key).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in notebook.NotesNaming(note))
        {
            if (path == note.Path) continue;
            var other = notebook.Notes[path];
            if (other.IsTemplate) continue;
            bool IsMeant(Link link) => NameIndex.HasKeyIn(link, keys) && notebook.Resolve(link, path).Path == note.Path;

            mentions.AddRange(other.Links.Where(link => link.Form != LinkForm.FileName && link.Role != LinkRole.Property && IsMeant(link)).Select(link => new MentionSource(path, link)));
            var with = other.Conversations.Select(record => record.With.Any(IsMeant)).ToArray();
            records.AddRange(other.Conversations.Where((_, i) => with[i]).Select(record => new RecordSource(path, record)));
            AddFollowUps(other, followUp => (followUp.Conversation is { } i && with[i]) || followUp.Links.Any(IsMeant)
                || followUp.Owners.Any(claim => claim.Names.Any(IsMeant)));
        }
        return new Relationship(note, Merge(notebook, note.Path, records), [.. followUps], [.. mentions]);

        void AddFollowUps(Note holder, Func<FollowUp, bool> mayConcern)
        {
            foreach (var followUp in holder.FollowUps)
                if (mayConcern(followUp) && Ownership.Of(notebook, holder, followUp) is var ownership && ownership.Contacts.Any(contact => contact.Path == note.Path))
                    followUps.Add(new FollowUpSource(holder.Path, followUp, ownership.Owner == Owner.Them) { Rule = ownership.Rule });
        }
    }

    private static ImmutableArray<Conversation> Merge(Notebook notebook, string self, List<RecordSource> records)
    {
        var merged = ImmutableArray.CreateBuilder<Conversation>();
        foreach (var day in records.GroupBy(source => source.Record.Date).OrderBy(day => day.Key))
        {
            // Those that say most come first, so that one without a channel joins one that has it.
            var groups = new List<(List<RecordSource> Sources, string? Channel, TimeOnly? Time)>();
            foreach (var source in day.OrderBy(s => s.Record.Channel is null).ThenBy(s => s.Record.Time is null).ThenBy(s => s.Record.Time)
                         .ThenBy(s => s.Record.Channel, StringComparer.Ordinal).ThenBy(s => s.Path, StringComparer.Ordinal).ThenBy(s => s.Record.Span.Start))
            {
                var record = source.Record;
                var index = groups.FindIndex(group => CouldBeOne(group.Channel, group.Time, record));
                if (index < 0)
                {
                    groups.Add(([source], record.Channel, record.Time));
                    continue;
                }
                var (known, channel, time) = groups[index];
                known.Add(source);
                groups[index] = (known, channel ?? record.Channel, time ?? record.Time);
            }
            foreach (var (group, _, _) in groups)
            {
                var sources = group.OrderBy(s => s.Path != self).ThenBy(s => s.Path, StringComparer.Ordinal).ThenBy(s => s.Record.Span.Start).ToImmutableArray();
                merged.Add(new Conversation(sources, OthersIn(notebook, self, sources)));
            }
        }
        return merged.ToImmutable();
    }

    private static bool CouldBeOne(string? channel, TimeOnly? time, ConversationRecord record) =>
        (channel is null || record.Channel is null || channel == record.Channel) && (time is null || record.Time is null || time == record.Time);

    private static ImmutableArray<string> OthersIn(Notebook notebook, string self, ImmutableArray<RecordSource> sources)
    {
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
