using System.Collections.Immutable;

namespace NotesNetworking.Core.Network;

/// <summary>Something that one side gave the other.</summary>
public readonly record struct Gift(DateOnly Date, string What);

/// <summary>
/// What went between two people in the last twelve months, and what is promised (docs/relationships.md, "Balance"). It
/// is there to be looked at, not to be settled.
/// </summary>
/// <param name="Gave">What I gave, oldest first.</param>
/// <param name="Got">What I got, oldest first.</param>
/// <param name="IOwe">How many promises of mine are open.</param>
/// <param name="TheyOwe">How many of theirs are.</param>
public sealed record Balance(ImmutableArray<Gift> Gave, ImmutableArray<Gift> Got, int IOwe, int TheyOwe)
{
    /// <summary>The balance on a day.</summary>
    public static Balance Of(Relationship relationship, DateOnly today)
    {
        var start = today.AddYears(-1);
        ImmutableArray<Gift> Gifts(string key) =>
        [
            .. from conversation in relationship.ConversationsUntil(today)
               where conversation.Date > start
               from field in conversation.Fields
               where field.Key == key && field.Value.Length > 0
               select new Gift(conversation.Date, PlainText.Of(field.Value)),
        ];
        var open = relationship.OpenFollowUps(today).ToLookup(source => source.IsTheirs);
        return new Balance(Gifts("gave"), Gifts("got"), open[false].Count(), open[true].Count());
    }
}
