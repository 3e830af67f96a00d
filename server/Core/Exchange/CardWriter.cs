using System.Globalization;
using System.Text;
using NotesNetworking.Core.Exchange.Import;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Exchange;

/// <summary>
/// Writes the lines of cards. Nothing that a note says can end a line or begin another: a value is escaped, or is a URI, and a
/// label that no type of a card says stands in a line of its own (<c>X-ABLabel</c>), as Apple and Google have it.
/// </summary>
internal sealed class CardWriter(StringBuilder text, CardVersion version)
{
    /// <summary>The label of the one event that version 4.0 has a property for.</summary>
    public const string Anniversary = "anniversary";

    // Programs know the lines of one value by a group that no other value of the card has.
    private int _groups;

    public void Begin()
    {
        _groups = 0;
        Line("BEGIN", "VCARD");
        Line("VERSION", version == CardVersion.Four ? "4.0" : "3.0");
    }

    public void End() => Line("END", "VCARD");

    public void Text(string property, string value, string? label = null) => Labelled(property, "", ContentLine.Escape(value), label);

    public void List(string property, char separator, IEnumerable<string> values, string? label = null) => Labelled(property, "", string.Join(separator, values.Select(ContentLine.Escape)), label);

    public void Uri(string property, string value, string? label = null) => Labelled(property, "", ContentLine.Uri(value), label);

    /// <summary>An id: a URI, unless it only looks like one.</summary>
    public void Id(string property, string parameters, string value)
    {
        if (ContentLine.IsUrn(value)) Line(property + parameters, value);
        else Line(property + parameters + (version == CardVersion.Four ? ";VALUE=text" : ""), ContentLine.Escape(value));
    }

    public void Birthday(Birthday born)
    {
        if (version == CardVersion.Four) Line("BDAY", Basic(born));
        // No date of 3.0 is without a year; Apple's way to say so is the one that others read as well.
        else Line(born.Year is null ? $"BDAY;X-APPLE-OMIT-YEAR={CardDate.AppleNoYear}" : "BDAY", Extended(born));
    }

    /// <summary>A date that is no birthday, such as a wedding's; what is not a date goes as it is.</summary>
    public void Event(string value, string? label)
    {
        var day = CardDate.Read(value);
        if (version == CardVersion.Four && label == Anniversary) Line(day is null ? "ANNIVERSARY;VALUE=text" : "ANNIVERSARY", day is { } date ? Basic(date) : ContentLine.Escape(value));
        else Grouped("X-ABDATE", day is { } known ? Extended(known) : ContentLine.Escape(value), label == Anniversary ? "_$!<Anniversary>!$_" : label);
    }

    /// <summary>A relation: by an id or a name in 4.0, by the name in 3.0.</summary>
    public void Relation(ContactKey key, string? id, string name)
    {
        // A mentor is not among the words of RFC 6350, section 6.6.6.
        if (version == CardVersion.Four) Id("RELATED", $";TYPE={(key.Canonical == "mentor" ? "x-mentor" : key.Canonical)}", id ?? name);
        else Grouped("X-ABRELATEDNAMES", ContentLine.Escape(name), RelationWords.LabelOf(key));
    }

    private void Labelled(string property, string parameters, string escaped, string? label)
    {
        if (label is null) Line(property + parameters, escaped);
        else if (FactLabel.TypesOf(label) is { Length: > 0 } types) Line($"{property}{parameters};TYPE={string.Join(',', types)}", escaped);
        else Grouped(property + parameters, escaped, label);
    }

    private void Grouped(string property, string escaped, string? label)
    {
        if (label is null)
        {
            Line(property, escaped);
            return;
        }
        var group = string.Create(CultureInfo.InvariantCulture, $"item{++_groups}.");
        Line(group + property, escaped);
        Line(group + "X-ABLabel", ContentLine.Escape(label));
    }

    private void Line(string property, string escaped) => text.Append(ContentLine.Fold($"{property}:{escaped}"));

    private static string Basic(Birthday day) => string.Create(CultureInfo.InvariantCulture, $"{(day.Year is { } year ? $"{year:0000}" : "--")}{day.Month:00}{day.Day:00}");

    private static string Extended(Birthday day) => (day with { Year = day.Year ?? CardDate.AppleNoYear }).Write();
}
