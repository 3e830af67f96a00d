using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>Gathers what all notes record of one contact: it looks at the places that use one of the contact's names, and at no other.</summary>
internal static class RelationshipReader
{
    /// <summary>The relationship with the contact of a note.</summary>
    public static Relationship Read(Notebook notebook, Note note)
    {
        var records = new List<RecordSource>();
        foreach (var record in note.Conversations)
            if (record.WithOwnContact) records.Add(new RecordSource(note.Path, record));
        var followUps = ImmutableArray.CreateBuilder<FollowUpSource>();
        foreach (var followUp in note.FollowUps) AddFollowUp(note, followUp);

        var mentions = ImmutableArray.CreateBuilder<MentionSource>();
        var meant = new SortedSet<(NameUse For, int Index)>();
        foreach (var path in notebook.NotesNaming(note))
        {
            if (path == note.Path) continue;
            var other = notebook.Notes[path];
            if (other.IsTemplate) continue;
            AddMeant(notebook, note, other, meant);
            foreach (var (use, i) in meant)
            {
                if (use == NameUse.Link) mentions.Add(new MentionSource(path, other.Links[i]));
                else if (use == NameUse.With) records.Add(new RecordSource(path, other.Conversations[i]));
                else AddFollowUp(other, other.FollowUps[i]);
            }
            meant.Clear();
        }
        return new Relationship(note, ConversationMerger.Merge(notebook, note.Path, records), followUps.ToImmutable(), mentions.ToImmutable());

        void AddFollowUp(Note holder, FollowUp followUp)
        {
            var ownership = Ownership.Of(notebook, holder, followUp);
            if (ownership.Contacts.Any(contact => contact.Path == note.Path))
                followUps.Add(new FollowUpSource(holder.Path, followUp, ownership.Owner == Owner.Them) { Rule = ownership.Rule, Claim = ownership.Claim });
        }
    }

    /// <summary>Adds what in a note means the contact: links, conversations, and the follow-ups that may concern them.</summary>
    private static void AddMeant(Notebook notebook, Note contact, Note other, SortedSet<(NameUse, int)> meant)
    {
        var isWith = false;
        foreach (var name in contact.Names.Own)
            foreach (var entry in other.Names.UsesOf(name.Key))
            {
                if (entry.For == NameUse.Definition || (entry.For == NameUse.Link && IsNoMention(entry.Link)) || notebook.Resolve(entry.Link, other.Path).Path != contact.Path) continue;
                meant.Add((entry.For, entry.Index));
                isWith |= entry.For == NameUse.With;
            }
        if (!isWith) return;
        for (var i = 0; i < other.FollowUps.Length; i++)
            if (other.FollowUps[i].Conversation is { } conversation && meant.Contains((NameUse.With, conversation))) meant.Add((NameUse.FollowUp, i));
    }

    // Such a link is told of elsewhere: as one who took part, or by the program that wrote the key.
    private static bool IsNoMention(Link link) => link.Form == LinkForm.FileName || link.Role == LinkRole.Property;
}
