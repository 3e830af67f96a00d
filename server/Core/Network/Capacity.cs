namespace NotesNetworking.Core.Network;

/// <summary>
/// What the cadences promise, and what there ever was room for (docs/relationships.md, "Room"). Only cadences that the
/// owner set are promises: a contact's own, a tag's, the configuration's default where no rhythm comes before it. Whoever
/// rests is promised nothing.
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
        // By their days, so that a sum does not hang on the order in which contacts come.
        var cadences = new SortedDictionary<int, int>();
        var months = new Dictionary<DateOnly, int>();
        foreach (var path in notebook.ContactPaths)
        {
            var relationship = notebook.FactsWith(path);
            if (notebook.StandingWith(relationship.Path, today) is { Rest: RestReason.None, CadenceDays: { } days, CadenceSource: CadenceSource.Own or CadenceSource.Tag or CadenceSource.Default })
                cadences[days] = cadences.GetValueOrDefault(days) + 1;
            foreach (var conversation in relationship.ConversationsUntil(today))
            {
                var month = new DateOnly(conversation.Date.Year, conversation.Date.Month, 1);
                months[month] = months.GetValueOrDefault(month) + 1;
            }
        }
        var promised = cadences.Sum(cadence => DaysInMonth * cadence.Value / cadence.Key);
        if (months.Count == 0) return new Capacity(promised, 0, null);
        var best = months.OrderByDescending(month => month.Value).ThenBy(month => month.Key).First();
        return new Capacity(promised, best.Value, best.Key);
    }
}
