using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Packing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// The words of a text in so short a form that a notebook can keep it and find others nearly alike: the least hash of its
/// three-word sequences under each of several hash functions (MinHash; Broder 1997). The share of equal ones estimates how
/// many sequences two texts have in common.
/// </summary>
public sealed class Wording : IEquatable<Wording>
{
    private const int Functions = 24;
    private const int KeyWidth = 3;
    private const int SequenceLength = 3;

    /// <summary>Fewer words than this are a greeting, not a text.</summary>
    private const int FewestWords = 12;

    /// <summary>The share of equal least hashes from which two texts are nearly the same.</summary>
    private const double Near = 0.6;

    private readonly ImmutableArray<uint> _least;

    private Wording(ImmutableArray<uint> least) => _least = least;

    /// <summary>Keys of which two nearly equal texts almost surely share one, and others hardly ever.</summary>
    public IEnumerable<ulong> Keys
    {
        get
        {
            for (var at = 0; at < Functions; at += KeyWidth)
            {
                var key = (ulong)at;
                for (var i = at; i < at + KeyWidth; i++) key = (key ^ _least[i]) * 1099511628211UL;
                yield return key;
            }
        }
    }

    /// <summary>The wording of a stretch of text; null for one of few words. Names of the letter's reader differ, so words
    /// count without case and marks, and a few that differ do not matter.</summary>
    public static Wording? Of(string source, TextSpan span)
    {
        var words = new List<uint>();
        for (var at = span.Start; at < span.End;)
        {
            if (!char.IsLetter(source[at]))
            {
                at++;
                continue;
            }
            var hash = 2166136261u;
            for (; at < span.End && char.IsLetter(source[at]); at++) hash = (hash ^ char.ToLowerInvariant(source[at])) * 16777619u;
            words.Add(hash);
        }
        if (words.Count < FewestWords) return null;

        var least = new uint[Functions];
        Array.Fill(least, uint.MaxValue);
        for (var i = 0; i + SequenceLength <= words.Count; i++)
        {
            var sequence = 0u;
            for (var j = i; j < i + SequenceLength; j++) sequence = Mix(sequence ^ words[j]);
            for (var f = 0; f < Functions; f++) least[f] = Math.Min(least[f], Mix(sequence + (uint)f * 0x9E3779B9u));
        }
        return new Wording([.. least]);
    }

    /// <summary>Writes it as bytes.</summary>
    internal void Write(PackWriter to) => to.Raw(MemoryMarshal.AsBytes(_least.AsSpan()));

    /// <summary>Reads it from bytes.</summary>
    internal static Wording Read(PackReader from) =>
        new([.. MemoryMarshal.Cast<byte, uint>(from.Raw(Functions * sizeof(uint)))]);

    /// <summary>True when the two texts are nearly the same.</summary>
    public bool IsNearly(Wording other)
    {
        var equal = 0;
        for (var f = 0; f < Functions; f++)
            if (_least[f] == other._least[f]) equal++;
        return equal >= Near * Functions;
    }

    /// <inheritdoc/>
    public bool Equals(Wording? other) => other is not null && _least.AsSpan().SequenceEqual(other._least.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Wording);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_least[0];

    // The finaliser of MurmurHash3, 32 bits.
    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
