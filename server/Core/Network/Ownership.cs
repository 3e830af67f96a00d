using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>Who does a follow-up.</summary>
public enum Owner
{
    /// <summary>I.</summary>
    Me,

    /// <summary>The contacts.</summary>
    Them,

    /// <summary>Somebody who is not a contact: then it is no follow-up of mine, and of no contact's.</summary>
    Somebody,
}

/// <summary>How it is told who does a follow-up.</summary>
public enum OwnerRule
{
    /// <summary>Nothing says who: then I do it.</summary>
    NobodyNamed,

    /// <summary>A field or a mark: <c>(owner: Ada)</c>.</summary>
    Field,

    /// <summary>Its words: <c>[[Ada]] will send the list</c>.</summary>
    Promise,

    /// <summary>The name before them: <c>Ada: send the list</c>.</summary>
    Opening,

    /// <summary>The name after them: <c>Send the list — Ada</c>.</summary>
    Signature,
}

/// <summary>Whose a follow-up is, and with whom. This is the one place that decides it (docs/format.md, "Whose they are").</summary>
/// <param name="Owner">Who does it.</param>
/// <param name="Contacts">The contacts whom it concerns: those who do it, or with whom I have it.</param>
public readonly record struct Ownership(Owner Owner, ImmutableArray<Note> Contacts)
{
    /// <summary>How it is told who does it.</summary>
    public OwnerRule Rule { get; init; }

    /// <summary>The words that tell; null where nothing says who does it.</summary>
    public OwnerClaim? Claim { get; init; }

    private static readonly FrozenSet<string> s_me = FrozenSet.ToFrozenSet(
        ["me", "i", "myself", "self", "mine", "we", "us", "both", "all", "everyone", "everybody", "team", "tbd", "none", "n/a", "na", "nobody", "unassigned", "ich", "wir", "moi", "je", "yo", "nosotros"]);

    private static readonly FrozenSet<string> s_them = FrozenSet.ToFrozenSet(["them", "they", "him", "he", "her", "she", "contact", "other"]);

    /// <summary>Whose a follow-up of a note is.</summary>
    public static Ownership Of(Notebook notebook, Note note, FollowUp followUp)
    {
        foreach (var claim in followUp.Owners)
            if (Decide(notebook, note, followUp, claim) is { } decided) return decided with { Rule = RuleOf(claim.Form), Claim = claim };
        return new Ownership(Owner.Me, Concerned(notebook, note, followUp));
    }

    /// <summary>The note's own contact or those of the follow-up's conversation, and those that it links.</summary>
    private static ImmutableArray<Note> Concerned(Notebook notebook, Note note, FollowUp followUp)
    {
        // Most follow-ups stand in a contact's note and name nobody.
        if (note.Contact is not null && followUp.Links.IsEmpty) return [note];
        var contacts = ImmutableArray.CreateBuilder<Note>();
        if (note.Contact is not null) contacts.Add(note);
        else if (followUp.Conversation is { } index) Add(note.Conversations[index].With);
        Add(followUp.Links);
        return contacts.ToImmutable();

        void Add(ImmutableArray<Link> links)
        {
            foreach (var link in links)
                if (notebook.ContactOf(link, note.Path) is { } contact && !contacts.Any(known => known.Path == contact.Path)) contacts.Add(contact);
        }
    }

    private static OwnerRule RuleOf(OwnerForm form) => form switch
    {
        OwnerForm.Field => OwnerRule.Field,
        OwnerForm.Promise => OwnerRule.Promise,
        OwnerForm.Opening => OwnerRule.Opening,
        _ => OwnerRule.Signature,
    };

    /// <summary>What one claim comes to; null where its names may be a topic's, or anything else.</summary>
    private static Ownership? Decide(Notebook notebook, Note note, FollowUp followUp, OwnerClaim claim)
    {
        var owners = ImmutableArray.CreateBuilder<Note>();
        var isSomebody = false;
        foreach (var name in claim.Names)
        {
            var key = NameKey.Of(name.Target);
            if (s_me.Contains(key) || notebook.IsMe(name.Target)) return new Ownership(Owner.Me, Concerned(notebook, note, followUp));
            if (name.Form == LinkForm.OwnerName && s_them.Contains(key)) return new Ownership(Owner.Them, Concerned(notebook, note, followUp));
            if (ContactOf(notebook, note, followUp, name) is { Contact: { } contact } found)
            {
                if (notebook.IsMe(contact.Name)) return new Ownership(Owner.Me, Concerned(notebook, note, followUp));
                owners.Add(found);
            }
            else if (notebook.IsMyFirstName(name.Target)) return new Ownership(Owner.Me, Concerned(notebook, note, followUp));
            else isSomebody |= claim.Form == OwnerForm.Field || (claim.Form == OwnerForm.Promise && name.Form != LinkForm.OwnerName && PersonName.IsLikely(name.Target)) || IsPresent(note, followUp, key);
        }
        return owners.Count > 0 ? new Ownership(Owner.Them, [.. owners.DistinctBy(owner => owner.Path)])
            : isSomebody ? new Ownership(Owner.Somebody, [])
            : null;
    }

    /// <summary>The contact that a name means: as a link would, or as the first name of one who took part.</summary>
    private static Note? ContactOf(Notebook notebook, Note note, FollowUp followUp, Link name)
    {
        if (notebook.ContactOf(name, note.Path) is { } contact) return contact;
        if (name.Form != LinkForm.OwnerName) return null;
        var key = NameKey.Of(name.Target);
        IEnumerable<Note> present = followUp.Conversation is { } index
            ? note.Conversations[index].With.Select(link => notebook.ContactOf(link, note.Path)).OfType<Note>()
            : [];
        if (note.Contact is not null) present = present.Append(note);
        return present.Where(one => NameKey.Of(FirstNameOf(one.Contact!.Name)) == key).DistinctBy(one => one.Path).Take(2).ToArray() is [var only] ? only : null;
    }

    /// <summary>True for one who took part in the follow-up's conversation and has no note: by the whole name, or by the first alone.</summary>
    private static bool IsPresent(Note note, FollowUp followUp, string key)
    {
        if (followUp.Conversation is not { } index) return false;
        foreach (var link in note.Conversations[index].With)
            if (NameKey.Of(link.Target) == key || NameKey.Of(FirstNameOf(link.Target)) == key) return true;
        return false;
    }

    /// <summary>The first word of a name.</summary>
    internal static string FirstNameOf(string name) => name.IndexOf(' ') is > 0 and var space ? name[..space] : name;
}
