using CsCheck;

namespace NotesNetworking.Core.Tests.Merging;

/// <summary>A contact's note that is edited as people edit: each edit touches one key, one conversation or one follow-up.</summary>
internal sealed record RandomNote(bool NewestFirst, (string Key, string Value)[] Keys, (string Name, string State)[] Tasks, (int Day, string Title, string[] Body)[] Talks)
{
    /// <summary>What is done to a note: the kind of edit, to which of its things, and a number for what is new.</summary>
    public readonly record struct Edit(int Kind, int Which, int Number)
    {
        /// <summary>The thing that it touches; null for what is added.</summary>
        public string? Touches => Kind switch { 0 or 1 => $"key {Which}", 2 or 3 => $"task {Which}", 4 or 5 or 6 => $"talk {Which}", _ => null };
    }

    private static readonly string[] s_keys = ["role", "email", "location", "goal", "x-own"];

    public static readonly Gen<RandomNote> Gen = CsCheck.Gen.Select(CsCheck.Gen.Bool, CsCheck.Gen.Int[0, 5], CsCheck.Gen.Int[0, 5], CsCheck.Gen.Int[0, 6], CsCheck.Gen.Int[0, 3], (newestFirst, keys, tasks, talks, lines) =>
        new RandomNote(
            // With fewer than two conversations, a note has no direction yet.
            newestFirst || talks < 2,
            [.. s_keys.Take(keys).Select(key => (key, "as it was"))],
            [.. Enumerable.Range(0, tasks).Select(i => ($"task number {Word(i)}", " "))],
            [.. Enumerable.Range(0, talks).Select(i => (100 - 10 * i, $"Call about {Word(i)}", Enumerable.Range(0, lines).Select(l => $"{Word(i + l)} said {Word(l)} to {Word(i)}.").ToArray()))]));

    public static readonly Gen<Edit[]> Edits = CsCheck.Gen.Select(CsCheck.Gen.Int[0, 11], CsCheck.Gen.Int[0, 5], CsCheck.Gen.Int[0, 99], (kind, which, number) => new Edit(kind, which, number)).Array[0, 6];

    /// <summary>The edits that touch none of what others touch. What is added is told apart by who adds it.</summary>
    public static Edit[] Apart(Edit[] edits, Edit[] others) => [.. edits.Where(edit => edit.Touches is null || !Array.Exists(others, other => other.Touches == edit.Touches))];

    /// <summary>The note after edits by someone.</summary>
    public RandomNote With(Edit[] edits, string who)
    {
        var (keys, tasks, talks) = (Keys.ToList(), Tasks.ToList(), Talks.ToList());
        var (atKey, atTask, atTalk) = (Enumerable.Range(0, keys.Count).ToList(), Enumerable.Range(0, tasks.Count).ToList(), Enumerable.Range(0, talks.Count).ToList());
        foreach (var (kind, which, number) in edits)
        {
            var (key, task, talk) = (atKey.IndexOf(which), atTask.IndexOf(which), atTalk.IndexOf(which));
            switch (kind)
            {
                case 0 when key >= 0: keys[key] = (keys[key].Key, $"{who} {number}"); break;
                case 1 when key >= 0: keys.RemoveAt(key); atKey.RemoveAt(key); break;
                case 2 when task >= 0: tasks[task] = (tasks[task].Name, "x"); break;
                case 3 when task >= 0: tasks.RemoveAt(task); atTask.RemoveAt(task); break;
                case 4 when talk >= 0: talks[talk] = talks[talk] with { Body = [.. talks[talk].Body, $"Also {who} {number}."] }; break;
                case 5 when talk >= 0: talks.RemoveAt(talk); atTalk.RemoveAt(talk); break;
                case 6 when talk >= 0: talks[talk] = talks[talk] with { Title = $"{talks[talk].Title} and {who}{number}" }; break;
                case 7 when !keys.Exists(known => known.Key == $"{who}-{number}"): keys.Add(($"{who}-{number}", "new")); atKey.Add(-1); break;
                case 8 when !tasks.Exists(known => known.Name == $"{Word(number)} {who} {number}"): tasks.Add(($"{Word(number)} {who} {number}", " ")); atTask.Add(-1); break;
                case 9 or 10 or 11 when !talks.Exists(known => known.Day == number + 10 && known.Title.Contains(who)):
                    var place = talks.FindIndex(known => known.Day <= number + 10);
                    place = place < 0 ? talks.Count : place;
                    talks.Insert(place, (number + 10, $"Lunch {who}", kind == 9 ? [] : [$"New {who} {number}."]));
                    atTalk.Insert(place, -1);
                    break;
            }
        }
        return this with { Keys = [.. keys], Tasks = [.. tasks], Talks = [.. talks] };
    }

    /// <summary>The note as a file.</summary>
    public string Text
    {
        get
        {
            var matter = Keys.Length == 0 ? "" : $"---\n{string.Concat(Keys.Select(key => $"{key.Key}: {key.Value}\n"))}---\n";
            var tasks = string.Concat(Tasks.Select(task => $"- [{task.State}] {task.Name}\n"));
            var talks = (NewestFirst ? Talks : Talks.Reverse()).Select(talk =>
                $"\n## {new DateOnly(2026, 1, 1).AddDays(talk.Day):yyyy-MM-dd} {talk.Title}\n{(talk.Body.Length == 0 ? "" : "\n")}{string.Join("\n\n", talk.Body)}{(talk.Body.Length == 0 ? "" : "\n")}");
            return $"{matter}# Ada\n\nLikes tea.\n{(tasks.Length == 0 ? "" : "\n")}{tasks}{string.Concat(talks)}";
        }
    }

    private static string Word(int i) => new[] { "boats", "rain", "stairs", "the grant", "a choir", "Lisbon", "old doors" }[i % 7];
}
