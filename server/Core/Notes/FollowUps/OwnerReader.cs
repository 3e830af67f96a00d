using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>
/// Finds what a task says of who does it (docs/format.md, "Whose they are"). It only recognises the ways of saying so;
/// whether a name is a contact's is for the notebook to decide.
/// </summary>
/// <param name="source">The note's text.</param>
/// <param name="text">The task's words, without the marks around them.</param>
/// <param name="body">The note's links.</param>
internal ref struct OwnerReader(string source, TextSpan text, NoteBody body)
{
    private readonly ImmutableArray<OwnerClaim>.Builder _claims = ImmutableArray.CreateBuilder<OwnerClaim>();
    private int _at = text.Start;
    private bool _isAddressed;

    /// <summary>All claims, the clearest first.</summary>
    /// <param name="marks">The task's marks.</param>
    /// <param name="isWaiting">True where the task's keyword says that it waits for somebody.</param>
    /// <param name="mayBeSigned">True where a name at the end is the owner's.</param>
    public ImmutableArray<OwnerClaim> Read(List<Mark> marks, bool isWaiting, bool mayBeSigned)
    {
        foreach (var mark in marks)
            if (mark.Kind == MarkKind.By) Add(OwnerForm.Field, OwnerNames.In(source, mark.Value, body));
        SkipOrnaments();
        var start = _at;
        if (isWaiting || SkipWaiting()) ReadWaiting();
        else ReadOpening();
        if (mayBeSigned && !OwnerPhrases.IsToThem(source.AsSpan(start, text.End - start))) ReadSignature(start);
        return _claims.ToImmutable();
    }

    private readonly ReadOnlySpan<char> Rest => source.AsSpan(_at, text.End - _at);

    private readonly void Add(OwnerForm form, ImmutableArray<Link> names, ReadOnlySpan<char> rest = default, bool isWaiting = false)
    {
        if (!names.IsEmpty) _claims.Add(new OwnerClaim(form, names) { Rest = InOneLine(rest), IsWaiting = isWaiting });
    }

    // The sign of a quotation at the beginning of a line is not part of the words.
    private static string InOneLine(ReadOnlySpan<char> words) => !words.ContainsAny('\r', '\n') ? words.Trim().ToString()
        : string.Join(' ', words.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim(" \t>").ToString()).Where(line => line.Length > 0));

    /// <summary>Tags and emoji before the words.</summary>
    private void SkipOrnaments()
    {
        while (_at < text.End)
        {
            var word = Rest.IndexOf(' ') is >= 0 and var space ? Rest[..space] : Rest;
            if (word.IsEmpty || char.IsLetter(word[0]) || word[0] is '[' or '*' or '_' or '@' or '(' || char.IsAsciiDigit(word[0]) || word[0] == '=') return;
            if (word[0] == '#' && OwnerPhrases.LengthOfAny(OwnerWords.Waiting, word[1..]) > 0) return;
            if (word[0] != '#' && (char.IsAscii(word[0]) || char.IsPunctuation(word[0]))) return;
            _at = Math.Min(text.End, _at + word.Length + 1);
        }
    }

    private bool SkipWaiting()
    {
        var mark = Rest is ['#' or '@', ..] ? 1 : 0;
        var length = OwnerPhrases.LengthOfAny(OwnerWords.Waiting, Rest[mark..]);
        if (length > 0) _at += mark + length;
        return length > 0;
    }

    private void ReadWaiting()
    {
        SkipBlanks(" \t\r\n:-–—");
        var joint = OwnerPhrases.LengthOfAny(OwnerWords.AfterWaiting, Rest);
        if (joint > 0) _at += joint;
        SkipBlanks(" \t");
        var awaited = Rest;
        if (ReadNames(anyCase: false) is { IsEmpty: false } names)
        {
            // "Waiting for Ada Okafor List": which words are the name, the notebook knows.
            AddReadings(OwnerForm.Opening, names, default, awaited);
            return;
        }
        foreach (var from in OwnerWords.From)
        {
            if (Rest.IndexOf(from) is not (>= 0 and var at)) continue;
            _at += at + from.Length;
            AddReadings(OwnerForm.Opening, ReadNames(anyCase: false), default, awaited);
            return;
        }
    }

    private void ReadOpening()
    {
        var names = ReadNames(anyCase: false);
        if (names.IsEmpty) return;
        var end = _at;
        SkipBlanks("*_=");
        var isClosed = _at > end;
        var blank = Rest.Length - Rest.TrimStart().Length;
        var rest = Rest[blank..];
        var isDash = rest is ['–' or '—', ..] && (blank > 0 || isClosed || names[^1].Form != LinkForm.OwnerName)
            || rest is ['-', not '>', ..] && (blank > 0 || isClosed);
        if (isDash || rest is [':', ..])
        {
            rest = rest.TrimStart("-–—:*_= \t\r\n");
            if (!rest.IsEmpty && !OwnerPhrases.IsToThem(rest)) Add(_isAddressed ? OwnerForm.Promise : OwnerForm.Opening, names, rest);
        }
        else if (blank > 0 && OwnerPhrases.IsPromise(rest)) Add(OwnerForm.Promise, names, OwnerPhrases.AfterPromise(rest));
        else if (blank > 0 && OwnerDeeds.Follow(rest) && !OwnerPhrases.IsToThem(rest)) Add(OwnerForm.Promise, names);
        else if (blank == 0 && (rest.StartsWith("'ll ") || rest.StartsWith("’ll "))) Add(OwnerForm.Promise, names, rest["'ll ".Length..]);
        else if (_isAddressed && blank > 0 && !rest.IsEmpty) AddReadings(OwnerForm.Promise, names, rest, default);
    }

    /// <summary>
    /// Of a name of several plain words, every shorter one may be it, too: <c>@Ada Send the list</c>. What follows a name
    /// must not be something that is said to them.
    /// </summary>
    /// <param name="form">In which way the names are said to do it.</param>
    /// <param name="names">The names.</param>
    /// <param name="rest">What follows the names where they are addressed.</param>
    /// <param name="awaited">Whom or what the owner of the notes waits for.</param>
    private readonly void AddReadings(OwnerForm form, ImmutableArray<Link> names, ReadOnlySpan<char> rest, ReadOnlySpan<char> awaited)
    {
        if (names.IsEmpty) return;
        var isWaiting = !awaited.IsEmpty;
        if (rest.IsEmpty || !OwnerPhrases.IsToThem(rest)) Add(form, names, isWaiting ? awaited : rest, isWaiting);
        if (names is not [{ Form: LinkForm.OwnerName } name]) return;
        for (var end = name.Target.LastIndexOf(' '); end > 0; end = name.Target.LastIndexOf(' ', end - 1))
        {
            var behind = source.AsSpan(name.Span.Start + end + 1, text.End - name.Span.Start - end - 1);
            if (form == OwnerForm.Promise && OwnerPhrases.IsToThem(behind)) continue;
            Add(form, [OwnerNames.Plain(source, new TextSpan(name.Span.Start, end))], isWaiting ? awaited : behind, isWaiting);
        }
    }

    /// <summary>The names at the end: <c>— Ada</c>, <c>(Ada)</c>.</summary>
    private void ReadSignature(int start)
    {
        var words = source.AsSpan(start, text.End - start);
        var isBracketed = words.EndsWith(")") && words.Length > 2;
        var open = isBracketed ? words.LastIndexOf('(') : words.LastIndexOfAny("—–-");
        while (!isBracketed && open > 0 && !char.IsWhiteSpace(words[open - 1]) && words[open] == '-') open = words[..open].LastIndexOfAny("—–-");
        if (open <= 0 || words[..open].Trim(" \t-–—").IsEmpty) return;
        var whole = text;
        var (from, to) = (start + open + 1, isBracketed ? text.End - 1 : text.End);
        (_at, text) = (from, TextSpan.FromBounds(from, to));
        SkipBlanks(" \t-*_");
        var names = ReadNames(anyCase: false);
        SkipBlanks(" \t*_.");
        if (_at == to) Add(OwnerForm.Signature, names, words[..open].TrimEnd(" \t-–—*_"));
        text = whole;
    }

    /// <summary>The names at the place, with commas or "and" between them; the place is then after the last.</summary>
    private ImmutableArray<Link> ReadNames(bool anyCase)
    {
        var names = ImmutableArray.CreateBuilder<Link>();
        _isAddressed = false;
        while (ReadName(anyCase) is { } name)
        {
            names.Add(name);
            // "@Ada @Bo": of those who are addressed, each has a sign.
            var joint = _isAddressed && Rest is [' ', '@', ..] ? 1 : OwnerNames.JointAt(Rest);
            if (joint == 0) break;
            var end = _at;
            _at += joint;
            if (ReadName(anyCase, peek: true) is not null) continue;
            _at = end;
            break;
        }
        return names.ToImmutable();
    }

    private Link? ReadName(bool anyCase, bool peek = false)
    {
        var before = _at;
        SkipBlanks("*_=");
        var isAddressed = Rest is ['@', ..];
        if (isAddressed) _at++;
        var name = LinkHere() ?? WordsHere(anyCase || isAddressed);
        if (name is null || peek) _at = before;
        else
        {
            _at = name.Span.End;
            _isAddressed |= isAddressed;
        }
        return name;
    }

    // A link may go on in the next line, after the mark with which the words end.
    private readonly Link? LinkHere()
    {
        if (Rest is not ['[', ..]) return null;
        foreach (var index in body.LinksIn(new TextSpan(_at, 1)))
            if (body.Links[index] is { Form: not LinkForm.Embed, Target.Length: > 0 } link && link.Span.Start == _at && link.Span.End <= text.End && Dates.DateReader.Parse(link.Target) is null) return link;
        return null;
    }

    private readonly Link? WordsHere(bool anyCase)
    {
        var ends = OwnerNames.WordsAt(source, _at, text.End, anyCase);
        return ends.IsEmpty ? null : OwnerNames.Plain(source, TextSpan.FromBounds(_at, ends[^1]));
    }

    private void SkipBlanks(string blanks)
    {
        while (_at < text.End && blanks.Contains(source[_at])) _at++;
    }
}
