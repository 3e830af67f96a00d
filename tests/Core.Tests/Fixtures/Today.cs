namespace NotesNetworking.Core.Tests.Fixtures;

/// <summary>The day that tests take for today.</summary>
public static class Today
{
    /// <summary>A Sunday.</summary>
    public static readonly DateOnly Date = new(2026, 11, 22);
}
