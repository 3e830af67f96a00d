using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Packing;

/// <summary>
/// Reads what <see cref="PackWriter"/> wrote. It never reads outside of its bytes: where they say what cannot be, it is
/// <see cref="IsDamaged"/> from there on and gives empty values. Use it again after <see cref="Begin"/>: it keeps its memory.
/// </summary>
internal sealed class PackReader
{
    // Front matter is read only half as deep.
    private const int Deepest = 64;

    private byte[] _bytes = [];
    private int _at;
    private int _end;
    private int _place;
    private int _day;
    private int _depth;
    private string[] _texts = new string[64];
    private int _textCount;
    private object[] _shared = new object[32];
    private int _sharedCount;

    /// <summary>True once the bytes have said what cannot be.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>True when all bytes have been read, and all were right.</summary>
    public bool IsDone => !IsDamaged && _at == _end;

    /// <summary>Goes into what lies in what was read, if that is not too deep; <see cref="Leave"/> comes back.</summary>
    public bool Enter() => ++_depth <= Deepest || Damaged(false);

    /// <summary>Comes back from <see cref="Enter"/>.</summary>
    public void Leave() => _depth--;

    /// <summary>Turns to other bytes.</summary>
    /// <param name="bytes">Where they are. Nobody may change them meanwhile.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="length">How many there are.</param>
    public void Begin(byte[] bytes, int start, int length)
    {
        (_bytes, _at, _end, IsDamaged) = (bytes, start, start + length, false);
        (_place, _day, _depth, _textCount, _sharedCount) = (0, 0, 0, 0, 0);
    }

    /// <inheritdoc cref="PackWriter.Count"/>
    public int Count()
    {
        if (_at < _end && _bytes[_at] < 0x80) return _bytes[_at++];
        var value = 0u;
        for (var shift = 0; shift < 35 && _at < _end; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return (int)value;
        }
        return Damaged(0);
    }

    /// <summary>A number from 0, and below another.</summary>
    public int Below(int limit) => Count() is var value && (uint)value < (uint)limit ? value : Damaged(0);

    /// <inheritdoc cref="PackWriter.Number"/>
    public int Number() => Count() is var value ? (int)((uint)value >> 1) ^ -(value & 1) : 0;

    /// <inheritdoc cref="PackWriter.Flag"/>
    public bool Flag() => Count() switch { 0 => false, 1 => true, _ => Damaged(false) };

    /// <summary>One of the values of an enumeration.</summary>
    public T Choice<T>()
        where T : struct, Enum
    {
        var value = Count();
        return (uint)value < (uint)Choices<T>.Count ? Unsafe.BitCast<int, T>(value) : Damaged(default(T));
    }

    /// <inheritdoc cref="PackWriter.Raw"/>
    public ReadOnlySpan<byte> Raw(int length)
    {
        if ((uint)length > (uint)(_end - _at))
        {
            Damaged(0);
            return [];
        }
        _at += length;
        return _bytes.AsSpan(_at - length, length);
    }

    /// <summary>A text that most likely occurs in no other note.</summary>
    public string Text() => Text(isName: false);

    /// <summary>A text that may well occur in other notes, such as a name: equal ones are one string where that can be.</summary>
    public string Name() => Text(isName: true);

    /// <inheritdoc cref="PackWriter.OptionalText"/>
    public string? OptionalText() => Flag() ? Text() : null;

    /// <inheritdoc cref="PackWriter.OptionalText"/>
    public string? OptionalName() => Flag() ? Name() : null;

    /// <inheritdoc cref="PackWriter.Span"/>
    public TextSpan Span()
    {
        _place += Number();
        return new TextSpan(_place, Count());
    }

    /// <inheritdoc cref="PackWriter.Day"/>
    public DateOnly Day()
    {
        _day += Number();
        return (uint)_day <= (uint)DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(_day) : Damaged(default(DateOnly));
    }

    /// <summary>A value, or none.</summary>
    public T? Optional<T>(Func<PackReader, T> read)
        where T : struct => Flag() ? read(this) : null;

    /// <summary>An object, or none.</summary>
    public T? OptionalObject<T>(Func<PackReader, T> read)
        where T : class => Flag() ? read(this) : null;

    /// <summary>How many things follow: no more than there are bytes, since each takes one at least.</summary>
    public int CountOfMany() => Count() is var count && (uint)count <= (uint)(_end - _at) ? count : Damaged(0);

    /// <summary>Several values.</summary>
    public ImmutableArray<T> Many<T>(Func<PackReader, T> read)
    {
        var count = CountOfMany();
        if (count == 0) return [];
        var values = new T[count];
        for (var i = 0; i < values.Length; i++) values[i] = read(this);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    /// <summary>An object that may stand in several places, and is one object in all of them.</summary>
    public T Shared<T>(Func<PackReader, T> read)
        where T : class
    {
        var number = Count();
        if (number > 0 && number <= _sharedCount && _shared[number - 1] is T known) return known;
        if (number != 0) Damaged(0);
        var value = read(this);
        if (_sharedCount == _shared.Length) Array.Resize(ref _shared, _sharedCount * 2);
        _shared[_sharedCount++] = value;
        return value;
    }

    private string Text(bool isName)
    {
        var number = Count();
        if (number > 0) return number <= _textCount ? _texts[number - 1] : Damaged("");
        var length = Count();
        var text = (length & 1) == 0 ? Narrow(Raw((int)((uint)length >> 1)), isName) : Wide(Raw((int)((uint)length & ~1u)), isName);
        if (_textCount == _texts.Length) Array.Resize(ref _texts, _textCount * 2);
        _texts[_textCount++] = text;
        return text;
    }

    private static string Narrow(ReadOnlySpan<byte> bytes, bool isName)
    {
        if (!isName || bytes.Length > SharedText.Longest) return Encoding.Latin1.GetString(bytes);
        Span<char> chars = stackalloc char[SharedText.Longest];
        return SharedText.Of(chars[..Encoding.Latin1.GetChars(bytes, chars)]);
    }

    private static string Wide(ReadOnlySpan<byte> bytes, bool isName)
    {
        var text = MemoryMarshal.Cast<byte, char>(bytes);
        return isName ? SharedText.Of(text) : text.ToString();
    }

    private T Damaged<T>(T empty)
    {
        (IsDamaged, _at) = (true, _end);
        return empty;
    }

    private static class Choices<T>
        where T : struct, Enum
    {
        public static readonly int Count = Enum.GetValues<T>().Length;
    }
}
