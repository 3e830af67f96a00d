using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Packing;

/// <summary>
/// Writes values as few bytes, one after the other, for <see cref="PackReader"/>. Small numbers take one byte; a text or
/// an object that came before takes its number. Use it again after <see cref="Take"/>: it keeps its memory.
/// </summary>
internal sealed class PackWriter
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _shared = new(ReferenceEqualityComparer.Instance);
    private byte[] _bytes = new byte[1024];
    private int _length;
    private int _place;
    private int _day;

    /// <summary>What was written since the last call.</summary>
    public byte[] Take()
    {
        var bytes = _bytes[.._length];
        (_length, _place, _day) = (0, 0, 0);
        _texts.Clear();
        _shared.Clear();
        return bytes;
    }

    /// <summary>A number from 0.</summary>
    public void Count(int value)
    {
        var left = (uint)value;
        for (Grow(5); left >= 0x80; left >>= 7) _bytes[_length++] = (byte)(left | 0x80);
        _bytes[_length++] = (byte)left;
    }

    /// <summary>Any number; those near 0 are short.</summary>
    public void Number(int value) => Count((value << 1) ^ (value >> 31));

    /// <summary>Yes or no.</summary>
    public void Flag(bool value) => Count(value ? 1 : 0);

    /// <summary>One of the values of an enumeration.</summary>
    public void Choice<T>(T value)
        where T : struct, Enum => Count(Unsafe.BitCast<T, int>(value));

    /// <summary>Bytes as they are; the reader knows how many.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>A text, also one that is no valid Unicode.</summary>
    public void Text(string text)
    {
        if (_texts.TryGetValue(text, out var number))
        {
            Count(number + 1);
            return;
        }
        _texts.Add(text, _texts.Count);
        Count(0);
        var isWide = text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF');
        Count((text.Length << 1) | (isWide ? 1 : 0));
        if (isWide) Raw(MemoryMarshal.AsBytes(text.AsSpan()));
        else
        {
            Grow(text.Length);
            foreach (var c in text) _bytes[_length++] = (byte)c;
        }
    }

    /// <summary>A text, or none.</summary>
    public void OptionalText(string? text)
    {
        Flag(text is not null);
        if (text is not null) Text(text);
    }

    /// <summary>A stretch of the note's text.</summary>
    public void Span(TextSpan span)
    {
        Number(span.Start - _place);
        Count(span.Length);
        _place = span.Start;
    }

    /// <summary>A day.</summary>
    public void Day(DateOnly day)
    {
        Number(day.DayNumber - _day);
        _day = day.DayNumber;
    }

    /// <summary>A value, or none.</summary>
    public void Optional<T>(T? value, Action<PackWriter, T> write)
        where T : struct
    {
        Flag(value is not null);
        if (value is { } given) write(this, given);
    }

    /// <summary>An object, or none.</summary>
    public void Optional<T>(T? value, Action<PackWriter, T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null) write(this, value);
    }

    /// <summary>Several values.</summary>
    public void Many<T>(ImmutableArray<T> values, Action<PackWriter, T> write)
    {
        Count(values.Length);
        foreach (var value in values) write(this, value);
    }

    /// <summary>An object that may stand in several places, and is one object in all of them.</summary>
    public void Shared<T>(T value, Action<PackWriter, T> write)
        where T : class
    {
        if (_shared.TryGetValue(value, out var number))
        {
            Count(number + 1);
            return;
        }
        Count(0);
        write(this, value);
        _shared.Add(value, _shared.Count);
    }

    private void Grow(int more)
    {
        if (_length + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
    }
}
