namespace NotesNetworking.Core.Assist.Completion;

/// <summary>Keeps the best few of very many, without sorting the rest.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="order">Compares two; the smaller one is better.</param>
internal sealed class Best<T>(int most, IComparer<T> order)
{
    private readonly PriorityQueue<T, T> _kept = new(Comparer<T>.Create((a, b) => order.Compare(b, a)));

    /// <summary>True once another one must be better than <see cref="Worst"/>.</summary>
    public bool IsFull => _kept.Count >= most;

    /// <summary>The worst that is kept.</summary>
    public T Worst => _kept.Peek();

    /// <summary>Keeps one more if it is good enough.</summary>
    public void Add(T item)
    {
        if (!IsFull) _kept.Enqueue(item, item);
        else if (order.Compare(item, Worst) < 0) _kept.EnqueueDequeue(item, item);
    }

    /// <summary>What is kept, the best first.</summary>
    public IEnumerable<T> InOrder() => _kept.UnorderedItems.Select(pair => pair.Element).Order(order);
}
