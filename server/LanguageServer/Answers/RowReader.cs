using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.LanguageServer.Answers;

/// <summary>The rows of lists that an editor shows (docs/commands.md, "Lists").</summary>
internal static class RowReader
{
    /// <summary>Of those who are due, so many are named in an overview.</summary>
    private const int MostNamed = 5;

    /// <summary>The row of a contact.</summary>
    public static JsonPersonRow Person(KeptViews views, string path, AnswerPlaces places)
    {
        var entry = KeptViews.EntryOf(views.Notebook, path, views.Today)!;
        var (note, standing) = (views.Notebook.Notes[path], views.Notebook.StandingWith(path, views.Today));
        var contact = note.Contact!;
        var row = new JsonPersonRow(
            contact.Name, path, [.. contact.Aliases.Select(alias => alias.Text)], [.. contact.Companies.Select(company => company.Text)],
            AnswerReader.CamelCase(standing.State), AnswerReader.CamelCase(entry.Group),
            standing.LastContact is { } last ? Words.Distance(last, views.Today) : null, standing.Due is { } due ? DateReader.Write(due) : null);
        return places.At(row, note, contact.NameSpan);
    }

    /// <summary>The rows of the open follow-ups of a note.</summary>
    public static IEnumerable<JsonFollowUpRow> FollowUps(KeptViews views, string path, AnswerPlaces places) =>
        views.Notebook.Notes.TryGetValue(path, out var note)
            ? OpenFollowUp.In(views.Notebook, note, views.Today).Select(open => FollowUp(views, open, places))
            : [];

    /// <summary>The row of an open follow-up.</summary>
    public static JsonFollowUpRow? FollowUp(KeptViews views, string path, int number, AnswerPlaces places) =>
        views.Notebook.Notes.TryGetValue(path, out var note) && OpenFollowUp.In(views.Notebook, note, views.Today).FirstOrDefault(open => open.Number == number) is { } found
            ? FollowUp(views, found, places)
            : null;

    /// <summary>How many there are of each in some notebooks, and who is due for longest.</summary>
    public static JsonOverview Overview(IReadOnlyCollection<KeptViews> all, int version)
    {
        var due = all.SelectMany(views => views.In(PeopleGroup.Due).Take(MostNamed), (views, entry) => (Views: views, Entry: entry))
            .OrderBy(each => each.Entry, PersonEntry.InOrder).Take(MostNamed);
        return new JsonOverview(
            version,
            Enum.GetValues<PeopleGroup>().ToDictionary(AnswerReader.CamelCase, group => all.Sum(views => views.In(group).Length)),
            new JsonOpen(all.Sum(views => views.FollowUpsOf(isTheirs: false).Length), all.Sum(views => views.FollowUpsOf(isTheirs: true).Length)),
            [
                .. due.Select(each => new JsonReminder(each.Entry.Name, Sentences.Reason(
                    each.Views.Notebook.RelationshipWith(each.Entry.Path), each.Views.Notebook.StandingWith(each.Entry.Path, each.Views.Today), each.Views.Today))),
            ]);
    }

    private static JsonFollowUpRow FollowUp(KeptViews views, OpenFollowUp open, AnswerPlaces places)
    {
        var told = AnswerReader.FollowUp(views.Notebook, open, views.Today, places);
        return new JsonFollowUpRow(told.Text, told.Due, told.DueIn, told.Owner, told.With, told.Path, told.Line, open.Number) { Uri = told.Uri, Range = told.Range };
    }
}
