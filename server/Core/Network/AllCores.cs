namespace NotesNetworking.Core.Network;

/// <summary>Work on many things at once, on all cores.</summary>
public static class AllCores
{
    /// <summary>Less work is not worth another thread.</summary>
    private const int Few = 64;

    /// <summary>What each of many things comes to, in their order.</summary>
    /// <param name="items">The things.</param>
    /// <param name="map">Works out one of them; called from any thread, in no order.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public static TResult[] Map<T, TResult>(IEnumerable<T> items, Func<T, TResult> map, CancellationToken cancellationToken = default)
    {
        var all = items as T[] ?? [.. items];
        if (all.Length < Few) return Array.ConvertAll(all, one => map(one));
        var results = new TResult[all.Length];
        Parallel.For(0, all.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = map(all[i]));
        return results;
    }
}
