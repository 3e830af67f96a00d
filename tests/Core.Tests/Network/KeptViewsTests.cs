using CsCheck;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class KeptViewsTests
{
    // Most steps are edits; some are another day.
    private static readonly Gen<((string Path, string? Text) Change, int Days)[]> s_steps =
        Gen.Select(NotebookChangeTests.Change, Gen.Frequency((6, Gen.Const(0)), (1, Gen.Int[1, 90]))).Array[1, 14];

    [Fact]
    public void After_any_edits_and_days_they_are_those_of_a_notebook_that_is_read_again() => s_steps.Sample(steps =>
    {
        var (notebook, today) = (Notebook.Create(NotebookSettings.Default, []), Today.Date);
        var (kept, told) = (KeptViews.Of(notebook, today), KeptViews.Of(notebook, today));
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var ((path, text), days) in steps)
        {
            today = today.AddDays(days);
            notebook = (text is null ? notebook.Without(path) : notebook.With(NoteParser.Parse(path, text, NotebookSettings.Default))).Notebook;
            if (text is null) texts.Remove(path);
            else texts[path] = text;
            kept = kept.Update(notebook, today);
            Dump(kept).Should().Equal(Dump(KeptViews.Of(Notebook.Create(NotebookSettings.Default, texts.Select(one => NoteParser.Parse(one.Key, one.Value, NotebookSettings.Default))), today)));
        }
        // However many edits lie between.
        Dump(told.Update(notebook, today)).Should().Equal(Dump(KeptViews.Of(notebook, today)));
        Dump(kept.Update(told.Notebook, told.Today)).Should().Equal(Dump(told));
    }, iter: 100);

    private static string[] Dump(KeptViews views) =>
    [
        .. Enum.GetValues<PeopleGroup>().SelectMany(group => views.In(group)).Select(entry => $"{entry}"),
        .. views.FollowUpsOf(isTheirs: false).Select(entry => $"{entry}"),
        .. views.FollowUpsOf(isTheirs: true).Select(entry => $"{entry}"),
    ];

    [Theory]
    [InlineData("", PeopleGroup.New)]
    [InlineData("met: 2026-11-01", PeopleGroup.New)]
    [InlineData("met: 2026-01-01", PeopleGroup.Due)]
    [InlineData("contact-frequency: 2w", PeopleGroup.Due)]
    [InlineData("last-contact: 2026-11-10\ncontact-frequency: 2w", PeopleGroup.DueSoon)]
    [InlineData("last-contact: 2026-11-20\ncontact-frequency: 2w", PeopleGroup.InTouch)]
    [InlineData("last-contact: 2026-01-01\ncontact-frequency: 2w", PeopleGroup.Due)]
    [InlineData("snooze-until: 2027-01-01", PeopleGroup.Resting)]
    public void A_contact_who_is_due_is_in_one_group_and_on_the_agenda(string keys, PeopleGroup expected)
    {
        var notebook = Notebook.Create(NotebookSettings.Default, [NoteParser.Parse("people/ada.md", $"---\ntype: person\n{keys}\n---\n# Ada\n", NotebookSettings.Default)]);
        var views = KeptViews.Of(notebook, Today.Date);
        Enum.GetValues<PeopleGroup>().Where(group => !views.In(group).IsEmpty).Should().Equal(expected);
        Agenda.Of(notebook, Today.Date).Any(item => item.Kind == AgendaKind.Contact).Should().Be(expected == PeopleGroup.Due);
    }

    [Fact]
    public void The_first_due_comes_first_then_the_name()
    {
        static Note Person(string name, string last) => NoteParser.Parse($"people/{name}.md", $"---\ntype: person\nlast-contact: {last}\ncontact-frequency: 2w\n---\n# {name}\n", NotebookSettings.Default);
        var notebook = Notebook.Create(NotebookSettings.Default, [Person("Zoe", "2026-01-01"), Person("bo", "2026-02-01"), Person("Ada", "2026-02-01")]);
        KeptViews.Of(notebook, Today.Date).In(PeopleGroup.Due).Select(entry => entry.Name).Should().Equal("Zoe", "Ada", "bo");
    }
}
