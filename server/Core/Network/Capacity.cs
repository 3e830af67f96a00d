using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Network;

/// <summary>
/// What the cadences promise, and what there ever was room for (docs/relationships.md, "Capacity"). Only cadences that the
/// owner set are promises: a contact's own, a tag's, the configuration's default. Whoever rests is promised nothing.
/// </summary>
/// <param name="Promised">Conversations a month of 30 days that the cadences come to.</param>
/// <param name="BestMonth">The most conversations that any calendar month held, each counted once for each contact.</param>
/// <param name="Month">The first day of that month; null without any conversation.</param>
public readonly record struct Capacity(double Promised, int BestMonth, DateOnly? Month)
{
    private const double DaysInMonth = 30;

    /// <summary>True when more is promised than ever was held; never without a history to tell.</summary>
    public bool IsOver => Month is not null && Math.Floor(Promised) > BestMonth;

    /// <summary>The capacity of a notebook on a day.</summary>
    public static Capacity Of(Notebook notebook, DateOnly today)
    {
        var promised = 0.0;
        var months = new Dictionary<DateOnly, int>();
        foreach (var path in notebook.ContactPaths)
        {
            var relationship = notebook.RelationshipWith(path);
            if (!IsResting(relationship.Contact, today) && Standing.PromisedCadence(relationship.Contact, notebook.Settings) is { Days: { } days and > 0 }) promised += DaysInMonth / days;
            foreach (var conversation in relationship.ConversationsUntil(today))
            {
                var month = new DateOnly(conversation.Date.Year, conversation.Date.Month, 1);
                months[month] = months.GetValueOrDefault(month) + 1;
            }
        }
        if (months.Count == 0) return new Capacity(promised, 0, null);
        var best = months.OrderByDescending(month => month.Value).ThenBy(month => month.Key).First();
        return new Capacity(promised, best.Value, best.Key);
    }

    private static bool IsResting(Contact contact, DateOnly today) =>
        contact.Status != ContactStatus.Active || (contact.SnoozeUntil is { } until && until.Value > today);
}
