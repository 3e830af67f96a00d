using System.Collections.Frozen;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>Headings above facts about a contact: Details, Contact info, Steckbrief.</summary>
internal static class FieldHeadings
{
    // English | German | French | Spanish | Portuguese | Italian | Dutch | Chinese | Japanese.
    private static readonly FrozenSet<string> s_words = Set("""
        details detail contact contacts info infos information informations about basic basics profile bio biography background facts fact personal
        general metadata meta data properties fields overview vitals stats glance summary card identity reach me
        | angaben steckbrief profil daten kontaktdaten kontakt kontaktinfo stammdaten persönliches persönliche allgemein allgemeines über eckdaten
        | coordonnées fiche propos détails général générales personnelles | datos información perfil detalles contacto acerca personales ficha
        | dados informações detalhes contato sobre pessoais | dati informazioni profilo dettagli contatti anagrafica
        | gegevens informatie profiel contactgegevens algemeen over | 基本信息 联系方式 个人信息 简介 资料 信息 | プロフィール 連絡先 基本情報 概要 情報
        """);

    private static readonly FrozenSet<string> s_joints = Set("and the of a an at how to my key quick more | und zur zum der die | et à de du la | y del el | e di do da | en van");

    /// <summary>True where every word of a heading says so. A heading that opens with a date never does.</summary>
    public static bool Are(ReadOnlySpan<char> heading)
    {
        if (heading.Length > 60 || DateReader.Read(heading.TrimStart("[ "), out _, out _) != DateReading.None) return false;
        var found = false;
        foreach (var word in KeyWords.WordsOf(heading.ToString()))
        {
            if (s_words.Contains(word)) found = true;
            else if (!s_joints.Contains(word)) return false;
        }
        return found;
    }

    private static FrozenSet<string> Set(string words) => KeyWords.WordsOf(words).ToFrozenSet(StringComparer.Ordinal);
}
