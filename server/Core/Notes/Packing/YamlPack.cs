using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Packing;

namespace NotesNetworking.Core.Notes.Packing;

/// <summary>Front matter as bytes.</summary>
internal static class YamlPack
{
    private enum Kind
    {
        Scalar,
        List,
        Map,
    }

    public static void Write(PackWriter to, FrontMatterBlock block)
    {
        to.Span(block.Content);
        to.Count(block.End);
        to.Many(block.Document.Entries, Write);
        to.Optional(block.Document.Error, static (to, error) =>
        {
            to.Span(error.Span);
            to.Choice(error.Kind);
        });
        to.Flag(block.Document.IsYaml);
    }

    public static FrontMatterBlock Read(PackReader from) => new(
        from.Span(),
        from.Count(),
        new YamlDocument(
            from.Many(ReadEntry), from.Optional(static from => new YamlError(from.Span(), from.Choice<YamlErrorKind>())))
        {
            IsYaml = from.Flag(),
        });

    public static void Write(PackWriter to, YamlEntry entry)
    {
        to.Text(entry.Key);
        to.Span(entry.KeySpan);
        Write(to, entry.Value);
        to.OptionalText(entry.Joint);
    }

    public static YamlEntry ReadEntry(PackReader from) =>
        new(from.Name(), from.Span(), ReadValue(from)) { Joint = from.OptionalName() };

    private static void Write(PackWriter to, YamlValue value)
    {
        to.Choice(value is YamlList ? Kind.List : value is YamlMap ? Kind.Map : Kind.Scalar);
        to.Span(value.Span);
        if (value is YamlList list) to.Many(list.Items, Write);
        else if (value is YamlMap map) to.Many(map.Entries, Write);
        else to.Text(((YamlScalar)value).Text);
    }

    private static YamlValue ReadValue(PackReader from)
    {
        var (kind, span) = (from.Choice<Kind>(), from.Span());
        if (!from.Enter()) return new YamlScalar(span, "");
        YamlValue value = kind == Kind.List ? new YamlList(span, from.Many(ReadValue))
            : kind == Kind.Map ? new YamlMap(span, from.Many(ReadEntry))
            : new YamlScalar(span, from.Name());
        from.Leave();
        return value;
    }
}
