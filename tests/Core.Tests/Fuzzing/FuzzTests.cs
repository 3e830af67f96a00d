using System.Diagnostics;
using System.Text;
using NotesNetworking.Core.Exchange.Import;
using NotesNetworking.Core.Merging;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Formatting;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Tests.Notes;
using NotesNetworking.Core.Text;
using static NotesNetworking.Core.Tests.Merging.CheckMerge;

namespace NotesNetworking.Core.Tests.Fuzzing;

/// <summary>Whatever a reader is given, it ends soon, throws nothing, and keeps its law.</summary>
public class FuzzTests
{
    private const int Executions = 150;

    /// <summary>No small text takes a reader so long on any machine.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    private static readonly string[] s_paths = ["people/x.md", "2026-08-02.md", "people/2026-08-02 Ada.md", "x.md", "templates/x.md", "@x.md"];

    [Fact]
    public void Any_note_has_its_spans_inside() => Fuzz(FuzzSeeds.Notes, (text, random, _) => NoteParserPropertyTests.Check(s_paths[random.Next(s_paths.Length)], text));

    [Fact]
    public void Formatting_comes_to_an_end_and_keeps_what_a_note_records() => Fuzz(FuzzSeeds.Notes, (text, _, _) =>
    {
        var once = Format(text);
        Format(once).Should().Be(once);
        RecordsOf(once).Should().Equal(RecordsOf(text));
    });

    [Fact]
    public void Any_configuration_is_read() => Fuzz(FuzzSeeds.Settings, (text, _, _) =>
    {
        foreach (var problem in SettingsReader.Read(text).Note.Problems) (problem.Span.Start >= 0 && problem.Span.End <= text.Length).Should().BeTrue();
    });

    [Fact]
    public void Any_cards_are_read() => Fuzz(FuzzSeeds.Cards, (text, _, _) => Import("a.vcf", text));

    [Fact]
    public void Any_table_is_read() => Fuzz(FuzzSeeds.Tables, (text, _, _) => Import("a.csv", text));

    [Fact]
    public void Any_file_of_friends_is_read() => Fuzz(FuzzSeeds.Friends, (text, _, _) => Import("friends.md", text));

    [Fact]
    public void Merging_takes_over_what_one_side_alone_changed() => Fuzz(FuzzSeeds.Notes, (before, _, mutator) =>
    {
        var after = mutator.Mutated(before);
        Merge(before, before, after).Should().Be(new MergeResult(after, 0));
        Merge(before, after, before).Should().Be(new MergeResult(after, 0));
        Merge(before, after, after).Should().Be(new MergeResult(after, 0));
        Merge(before, after, mutator.Mutated(before)).Text.Should().NotBeNull();
    });

    private static void Fuzz(string[] seeds, Action<string, Random, Mutator> check)
    {
        foreach (var seed in LongForm.Seeds(Executions))
        {
            var random = new Random(seed);
            var mutator = new Mutator(random, seeds, SampleNotes.Pieces);
            var text = mutator.Text();
            var clock = Stopwatch.StartNew();
            try
            {
                check(text, random, mutator);
            }
            catch (Exception failure)
            {
                Assert.Fail($"Seed {seed}: {failure.Message}\nof {System.Text.Json.JsonSerializer.Serialize(text)}\n{failure.StackTrace}");
            }
            if (clock.Elapsed > s_longest) Assert.Fail($"Seed {seed} took {clock.Elapsed}:\n{System.Text.Json.JsonSerializer.Serialize(text)}");
        }
    }

    private static string Format(string text)
    {
        var source = SourceText.From(text);
        return TextEdit.Apply(text, NoteFormat.Edits(NoteParser.Parse("people/ada.md", source, NotebookSettings.Default), source));
    }

    private static IEnumerable<string> RecordsOf(string text)
    {
        var note = NoteParser.Parse("people/ada.md", text, NotebookSettings.Default);
        return [note.Contact?.Name ?? "", .. note.Conversations.Select(record => $"{record.Date} {record.Time}"), .. note.FollowUps.Select(followUp => $"{followUp.State} {followUp.Due?.Value}")];
    }

    private static void Import(string name, string text)
    {
        var file = ImportFile.Read(name, Encoding.UTF8.GetBytes(text));
        file.Contacts.Should().NotContain(contact => contact.Name.Length == 0);
        var empty = Notebook.Create(NotebookSettings.Default, []);
        foreach (var created in ImportPlan.Of(empty, file, _ => null, _ => false).Edit.Created)
            NoteParser.Parse(created.Path, created.Text, NotebookSettings.Default).Contact.Should().NotBeNull("{0} is the note of a contact", created.Text);
    }
}
