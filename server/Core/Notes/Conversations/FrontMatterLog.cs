using System.Collections.Frozen;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>The conversations that a contact's front matter lists: <c>interactions:</c> with a <c>date</c> and a <c>text</c> each.</summary>
internal sealed class FrontMatterLog(ConversationReader reader)
{
    // English | German | French | Spanish | Portuguese | Italian | Dutch | Chinese | Japanese.
    private static readonly FrozenSet<string> s_lists = Set("""
        interaction conversation contact encounter touchpoint meeting call chat talk visit communication catchup checkin log history exchange
        | interaktionen gespräche kontakte treffen begegnungen verlauf | échanges conversations historique rencontres
        | interacciones conversaciones historial encuentros | interações conversas histórico | interazioni conversazioni cronologia
        | interacties gesprekken | 联系记录 互动 | 連絡履歴
        """);

    private static readonly FrozenSet<string> s_dates = Set("date day when on at datum tag am fecha data jour giorno 日期 时间 日付");

    private static readonly FrozenSet<string> s_texts = Set("""
        text note notes summary description content topic subject title about details comment what
        | notiz notizen beschreibung thema inhalt | texte résumé sujet | texto nota notas resumen tema | resumo assunto | testo descrizione
        | tekst onderwerp | 内容 备注 | 内容 メモ
        """);

    private static readonly FrozenSet<string> s_channels = Set("type channel method medium how via kind mode | art kanal | canal moyen | tipo medio | meio | canale mezzo | soort kanaal | 方式 | 方法 種類");

    public void Read(IEnumerable<YamlEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Value is not YamlList list || !IsLog(entry.Key)) continue;
            foreach (var item in list.Items)
            {
                if (item is YamlMap map) ReadMap(map);
                else if (item is YamlScalar scalar) ReadText(scalar.Span, scalar);
            }
        }
    }

    /// <summary>True for an entry of a log's item that holds its day.</summary>
    public static bool IsDate(YamlEntry entry) => s_dates.Contains(KeyWords.Plain(entry.Key));

    /// <summary>True for an entry of a log's item that says what it was about.</summary>
    public static bool IsText(YamlEntry entry) => s_texts.Contains(KeyWords.Plain(entry.Key));

    /// <summary>True for an entry of a log's item that says how you talked.</summary>
    public static bool IsChannel(YamlEntry entry) => s_channels.Contains(KeyWords.Plain(entry.Key));

    // Each word of "contact log", "interaction_history" or "Conversations" says that you were in touch.
    private static bool IsLog(string key)
    {
        var plain = KeyWords.Plain(key);
        if (s_lists.Contains(plain)) return true;
        foreach (var ending in (ReadOnlySpan<string>)["s", "log", "logs", "history"])
            if (plain.EndsWith(ending, StringComparison.Ordinal) && s_lists.Contains(plain[..^ending.Length])) return true;
        return false;
    }

    private void ReadMap(YamlMap map)
    {
        // "- 2026-05-01: coffee" is to YAML a map of one.
        if (map.Entries is [{ Value: YamlScalar said } only] && DateReader.Read(only.Key, reader.DayOrder.Value, out _, out _) != DateReading.None)
        {
            ReadLine(map.Span, only.KeySpan, only.Key, said.Text);
            return;
        }
        if (Scalar(map, IsDate) is not { } date) return;
        var channel = Scalar(map, IsChannel)?.Text is { } by ? reader.Channels.Read(by.Trim(), out _) : null;
        ReadLine(map.Span, date.Span, date.Text, Scalar(map, IsText)?.Text ?? "", channel);
    }

    private void ReadText(TextSpan span, YamlScalar scalar)
    {
        if (DateReader.Read(scalar.Text, reader.DayOrder.Value, out _, out var length) == DateReading.None) return;
        ReadLine(span, span with { Length = Math.Min(span.Length, length) }, scalar.Text[..length], scalar.Text[length..]);
    }

    private void ReadLine(TextSpan item, TextSpan dateSpan, string date, string text, string? channel = null)
    {
        if (DateReader.Parse(date, reader.DayOrder.Value) is not { } day)
        {
            if (DateReader.Read(date, out _, out _) == DateReading.NoSuchDate) reader.ReportDate(dateSpan);
            return;
        }
        var line = ConversationLine.ReadRest(text, new TextSpan(0, text.Length), reader.Channels);
        var span = item with { Length = reader.Source.AsSpan(item.Start, item.Length).TrimEnd().Length };
        reader.Add(new ConversationRecord
        {
            Form = RecordForm.Entry,
            Rule = RecordRule.FrontMatterList,
            Date = day,
            DateSpan = dateSpan,
            Channel = channel ?? line.Channel,
            From = line.From,
            // With a channel of its own beside it, the text is all about.
            Text = channel is null ? text.Substring(line.TextSpan.Start, line.TextSpan.Length) : text.Trim(),
            Span = span,
            Extent = span,
            WithOwnContact = true,
            Fields = [.. FieldReader.Read(reader.Source, span)],
        });
    }

    private static YamlScalar? Scalar(YamlMap map, Func<YamlEntry, bool> isMeant)
    {
        foreach (var entry in map.Entries)
            if (entry.Value is YamlScalar { Text.Length: > 0 } scalar && isMeant(entry)) return scalar;
        return null;
    }

    private static FrozenSet<string> Set(string words) => KeyWords.WordsOf(words).ToFrozenSet(StringComparer.Ordinal);
}
