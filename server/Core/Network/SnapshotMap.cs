using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace NotesNetworking.Core.Network;

/// <summary>
/// An immutable map by text, made for one large bulk and many small changes: snapshots share the bulk, a plain
/// dictionary that nobody changes any more, and each has its few changes beside it. Once these are many they are folded
/// into a new bulk. Reading and building are several times faster than in a balanced tree.
/// </summary>
public sealed class SnapshotMap<TValue> : IReadOnlyDictionary<string, TValue>
{
    /// <summary>At least so many changes are kept beside the bulk, and in a large one an eighth of it: copying it costs each of them the same few entries, however many there are.</summary>
    private const int FewestChanges = 256;
    private const int BulkPerChange = 8;

    private readonly record struct Change(bool IsRemoval, TValue Value);

    private readonly Dictionary<string, TValue> _bulk;
    private readonly ImmutableDictionary<string, Change> _changes;
    private readonly ConcurrentDictionary<Type, object> _digests;

    private SnapshotMap(
        Dictionary<string, TValue> bulk, ImmutableDictionary<string, Change> changes, int count, ConcurrentDictionary<Type, object> digests) =>
        (_bulk, _changes, Count, _digests) = (bulk, changes, count, digests);

    /// <summary>A map of a bulk, which nobody may change from now on. It must compare ordinally.</summary>
    internal SnapshotMap(Dictionary<string, TValue> bulk)
        : this(bulk, ImmutableDictionary.Create<string, Change>(StringComparer.Ordinal), bulk.Count, [])
    {
    }

    /// <summary>How many entries there are.</summary>
    public int Count { get; }

    /// <summary>The keys, in no particular order.</summary>
    public IEnumerable<string> Keys => this.Select(entry => entry.Key);

    /// <summary>The values, in no particular order.</summary>
    public IEnumerable<TValue> Values => this.Select(entry => entry.Value);

    /// <summary>The value of a key.</summary>
    /// <exception cref="KeyNotFoundException">It has none.</exception>
    public TValue this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no entry for '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_changes.Count == 0 || !_changes.TryGetValue(key, out var change)) return _bulk.TryGetValue(key, out value);
        value = change.Value;
        return !change.IsRemoval;
    }

    /// <summary>The map with a key's value set.</summary>
    public SnapshotMap<TValue> SetItem(string key, TValue value) =>
        With(key, new Change(false, value), ContainsKey(key) ? Count : Count + 1);

    /// <summary>The map without a key; the same map when it has none.</summary>
    public SnapshotMap<TValue> Remove(string key) => ContainsKey(key) ? With(key, new Change(true, default!), Count - 1) : this;

    /// <summary>
    /// What is worked out from the bulk, once for all snapshots that share it. Whoever uses it looks at
    /// <see cref="Changed"/>, too. Two readers may both work it out: they come to the same.
    /// </summary>
    internal TDigest Digest<TDigest>(Func<IReadOnlyDictionary<string, TValue>, TDigest> make) where TDigest : class =>
        (TDigest)_digests.GetOrAdd(typeof(TDigest), static (_, from) => from.make(from._bulk), (make, _bulk));

    /// <summary>The keys that differ from the bulk, each with what the bulk has and what there is now; default for nothing.</summary>
    internal IEnumerable<(string Key, TValue? Before, TValue? Now)> Changed =>
        _changes.Select(change => (change.Key, _bulk.GetValueOrDefault(change.Key), change.Value.IsRemoval ? default : change.Value.Value));

    /// <summary>The keys that have another object than in another snapshot, or are only in one of them. Where both share a bulk it costs no more than what changed since.</summary>
    internal IEnumerable<string> ChangedSince(SnapshotMap<TValue> before)
    {
        if (ReferenceEquals(_bulk, before._bulk) && ReferenceEquals(_changes, before._changes)) return [];
        var keys = ReferenceEquals(_bulk, before._bulk) ? _changes.Keys.Union(before._changes.Keys) : Keys.Union(before.Keys);
        return keys.Where(key => TryGetValue(key, out var now) != before.TryGetValue(key, out var then) || !ReferenceEquals(now, then));
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator()
    {
        foreach (var entry in _bulk)
            if (_changes.Count == 0 || !_changes.ContainsKey(entry.Key)) yield return entry;
        foreach (var (key, change) in _changes)
            if (!change.IsRemoval) yield return new KeyValuePair<string, TValue>(key, change.Value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private SnapshotMap<TValue> With(string key, Change change, int count)
    {
        var changed = new SnapshotMap<TValue>(_bulk, _changes.SetItem(key, change), count, _digests);
        return changed._changes.Count <= Math.Max(FewestChanges, _bulk.Count / BulkPerChange) ? changed : new SnapshotMap<TValue>(new Dictionary<string, TValue>(changed, StringComparer.Ordinal));
    }
}
