using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Network;

/// <summary>
/// What the birthdays of a notebook tell of those that read two ways: <c>04/07/1979</c> has the day first where
/// <c>13/12/1985</c> stands in another note, and none the month.
/// </summary>
/// <param name="DayFirst">How many birthdays can have only the day first.</param>
/// <param name="MonthFirst">How many can have only the month first.</param>
/// <param name="EitherWay">The notes whose birthday reads two ways.</param>
internal sealed record BirthdayOrders(int DayFirst, int MonthFirst, ImmutableHashSet<string> EitherWay)
{
    private static readonly BirthdayOrders s_none = new(0, 0, ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    /// <summary>The order that all of them leave.</summary>
    public DayOrder Order => DayFirst > 0 == MonthFirst > 0 ? DayOrder.Unknown : DayFirst > 0 ? DayOrder.DayFirst : DayOrder.MonthFirst;

    /// <summary>What the birthdays of many notes tell.</summary>
    public static BirthdayOrders Of(IEnumerable<Note> notes) => notes.Aggregate(s_none, (all, note) => all.Replace(null, note));

    /// <summary>What they tell when one note takes the place of another.</summary>
    public BirthdayOrders Replace(Note? before, Note? after)
    {
        var (then, now) = (before?.Contact?.WrittenBirthday?.Value, after?.Contact?.WrittenBirthday?.Value);
        if (then is not { } && now is not { }) return this;
        return new BirthdayOrders(
            DayFirst + Count(now, DayOrder.DayFirst) - Count(then, DayOrder.DayFirst),
            MonthFirst + Count(now, DayOrder.MonthFirst) - Count(then, DayOrder.MonthFirst),
            now is { IsEitherWay: true } ? EitherWay.Add(after!.Path) : then is { IsEitherWay: true } ? EitherWay.Remove(before!.Path) : EitherWay);

        static int Count(Notes.Contacts.WrittenBirthday? birthday, DayOrder order) => birthday?.Proves == order ? 1 : 0;
    }

    /// <summary>A note with its birthday as the others leave it.</summary>
    public Note Resolve(Note note) =>
        note.Contact is { WrittenBirthday.Value.IsEitherWay: true } contact && contact.BirthdayOrder != Order
            ? note with { Contact = contact with { BirthdayOrder = Order } }
            : note;
}
