using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Assist;

/// <summary>What two contacts share, in words: whom to think of when the one is with the other.</summary>
public static class CommonGround
{
    private const int Most = 5;

    /// <summary>A sentence for each kind of thing that two contacts share on a day; none where the notes name nothing.</summary>
    /// <exception cref="KeyNotFoundException">No contact has one of the paths.</exception>
    public static PagePart Of(Notebook notebook, string path, string other, DateOnly today) => new(
        ContactSentences.WhatTheyShare(notebook.RelationshipWith(path).Contact, notebook.RelationshipWith(other).Contact),
        [
            .. SharedGround.Between(notebook, path, other, today).GroupBy(ground => ground.Kind)
                .Select(same => ContactSentences.Shared(same.Key, [.. Names(same)], Most, isWithMe: false)),
        ],
        IsList: true);

    // What begins with its day is told newest first.
    private static IEnumerable<string> Names(IGrouping<GroundKind, Ground> same) =>
        (same.Key == GroundKind.Event ? same.Reverse() : same).Select(ground => Sentences.Plain(ground.Name));
}
