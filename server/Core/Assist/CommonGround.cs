using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Assist;

/// <summary>What two contacts share, in words: whom to think of when the one is with the other.</summary>
public static class CommonGround
{
    /// <summary>A sentence for each kind of thing that two contacts share on a day; none where the notes name nothing.</summary>
    /// <exception cref="KeyNotFoundException">No contact has one of the paths.</exception>
    public static PagePart Of(Notebook notebook, string path, string other, DateOnly today) => new(
        ContactSentences.WhatTheyShare(notebook.RelationshipWith(path).Contact, notebook.RelationshipWith(other).Contact),
        [
            .. SharedGround.Between(notebook, path, other, today).GroupBy(ground => ground.Kind)
                .Select(same => ContactSentences.Shared(same.Key, [.. same.Select(ground => Sentences.Plain(ground.Name))], isWithMe: false)),
        ],
        IsList: true);
}
