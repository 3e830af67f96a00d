using System.Collections.Immutable;
using System.Text;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Simulation;

/// <summary>The days without a conversation after one.</summary>
/// <param name="Days">Days to the next conversation, or to the end of the time watched.</param>
/// <param name="IsLapse">True when no conversation would ever have ended it.</param>
internal readonly record struct Silence(int Days, bool IsLapse);

/// <summary>A relationship as it was: what the judges see, and the truth they do not.</summary>
/// <param name="Behaviour">How it went while it lasted.</param>
/// <param name="Days">Days of the conversations since the beginning of the simulation, each once, oldest first.</param>
/// <param name="Sides">Who began each, where the notes say so.</param>
/// <param name="HasLapsed">True when it ended with the last conversation.</param>
/// <param name="OrdinaryPause">The pause, in days, that 99 of 100 do not exceed, as it went when it ended or the time was over.</param>
/// <param name="End">The last day that is watched.</param>
internal sealed record History(
    Behaviour Behaviour, ImmutableArray<int> Days, ImmutableArray<Side?> Sides, bool HasLapsed, int OrdinaryPause, int End)
{
    /// <summary>The first day of the simulation.</summary>
    public static readonly DateOnly FirstDay = new(2022, 1, 1);

    private const int FewestConversations = 4;
    private const int ShortestHistory = 8 * 7;

    /// <summary>The index of the first conversation after which there is something to judge: four conversations over eight weeks.</summary>
    public int FirstJudged { get; } = Math.Max(FewestConversations - 1, Days.Count(day => day - Days[0] < ShortestHistory));

    /// <summary>The silence after a conversation.</summary>
    public Silence SilenceAfter(int conversation) => conversation + 1 < Days.Length
        ? new Silence(Days[conversation + 1] - Days[conversation], false)
        : new Silence(End + 1 - Days[conversation], HasLapsed);

    /// <summary>For how many years it was alive after a conversation; 0 when it did not come to it.</summary>
    public double YearsFrom(int conversation) => conversation < Days.Length ? ((HasLapsed ? Days[^1] : End) - Days[conversation]) / 365.25 : 0;

    /// <summary>The contact's note with all its conversations.</summary>
    public string ToNote(string name)
    {
        var note = new StringBuilder($"---\ntype: person\n---\n# {name}\n");
        for (var i = Days.Length - 1; i >= 0; i--)
        {
            var arrow = Sides[i] switch { Side.Me => " →", Side.Them => " ←", Side.Both => " ↔", _ => "" };
            note.Append($"\n## {DateReader.Write(FirstDay.AddDays(Days[i]))}{arrow}\n");
        }
        return note.ToString();
    }
}
