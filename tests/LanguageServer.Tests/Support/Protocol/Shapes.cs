using System.Globalization;

namespace NotesNetworking.LanguageServer.Tests.Support.Protocol;

/// <summary>
/// What LSP 3.17 says that messages look like, from <c>shapes.json</c>. A value is held to its shape whole: a member that the
/// specification does not name is as wrong as one that is missing.
/// </summary>
internal static class Shapes
{
    private static readonly JsonElement s_table = JsonDocument.Parse(File.ReadAllText(Path.Join(AppContext.BaseDirectory, "Support", "Protocol", "shapes.json"))).RootElement;

    /// <summary>The shape in a block of the table; null where it has none.</summary>
    /// <param name="block"><c>results</c>, <c>partialResults</c>, <c>sent</c>, <c>registrationOptions</c> or <c>types</c>.</param>
    /// <param name="name">The method or the type.</param>
    public static JsonElement? Find(string block, string name) => s_table.GetProperty(block).TryGetProperty(name, out var shape) ? shape : null;

    /// <summary>What is wrong with a value, each with its place in it.</summary>
    public static List<string> Check(JsonElement value, JsonElement shape, string at) => shape.ValueKind == JsonValueKind.String
        ? CheckNamed(value, shape.GetString()!, at)
        : shape[0].GetString() switch
        {
            "array" => value.ValueKind != JsonValueKind.Array ? [$"{at} is no list"] : [.. value.EnumerateArray().SelectMany((one, i) => Check(one, shape[1], $"{at}[{i}]"))],
            "map" => value.ValueKind != JsonValueKind.Object ? [$"{at} is no map"] : [.. value.EnumerateObject().SelectMany(one => Check(one.Value, shape[1], $"{at}.{one.Name}"))],
            "or" => CheckAny(value, shape, at),
            "tuple" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() != shape.GetArrayLength() - 1
                ? [$"{at} is no list of {shape.GetArrayLength() - 1}"]
                : [.. value.EnumerateArray().SelectMany((one, i) => Check(one, shape[i + 1], $"{at}[{i}]"))],
            "text" => value.ValueKind == JsonValueKind.String && value.GetString() == shape[1].GetString() ? [] : [$"{at} is not \"{shape[1]}\""],
            "object" => CheckObject(value, shape[1], at),
            "values" => CheckValues(value, shape, at),
            var other => throw new InvalidOperationException($"The table has a shape {other}."),
        };

    private static List<string> CheckNamed(JsonElement value, string name, string at)
    {
        var isRight = name switch
        {
            "LSPAny" => value.ValueKind != JsonValueKind.Undefined,
            "null" => value.ValueKind == JsonValueKind.Null,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "string" => value.ValueKind == JsonValueKind.String,
            "URI" or "DocumentUri" => value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
            "uinteger" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0,
            "decimal" => value.ValueKind == JsonValueKind.Number,
            _ => (bool?)null,
        };
        if (isRight is not { } right) return Check(value, Find("types", name)!.Value, at);
        return right ? [] : [$"{at} is no {name}"];
    }

    // Of several shapes, the nearest one tells what is wrong.
    private static List<string> CheckAny(JsonElement value, JsonElement shape, string at)
    {
        List<string>? nearest = null;
        foreach (var one in shape.EnumerateArray().Skip(1))
        {
            var problems = Check(value, one, at);
            if (problems.Count == 0) return problems;
            if (nearest is null || Distance(problems) < Distance(nearest)) nearest = problems;
        }
        return nearest!;

        // Of another kind altogether is farthest.
        int Distance(List<string> problems) => problems.Exists(problem => problem.StartsWith($"{at} is ", StringComparison.Ordinal)) ? int.MaxValue : problems.Count;
    }

    private static List<string> CheckObject(JsonElement value, JsonElement members, string at)
    {
        if (value.ValueKind != JsonValueKind.Object) return [$"{at} is no object"];
        var problems = new List<string>();
        foreach (var member in value.EnumerateObject())
        {
            var isKnown = members.TryGetProperty(member.Name, out var shape) || members.TryGetProperty(member.Name + "?", out shape);
            if (isKnown) problems.AddRange(Check(member.Value, shape, $"{at}.{member.Name}"));
            else problems.Add($"{at}.{member.Name} is not in the specification");
        }
        foreach (var member in members.EnumerateObject())
            if (!member.Name.EndsWith('?') && !value.TryGetProperty(member.Name, out _)) problems.Add($"{at}.{member.Name} is missing");
        return problems.Count > 0 ? problems : CheckOrder(value, at);
    }

    private static List<string> CheckOrder(JsonElement value, string at)
    {
        if (!value.TryGetProperty("start", out var start) || start.ValueKind != JsonValueKind.Object || !value.TryGetProperty("end", out var end)) return [];
        return (Number(start, "line"), Number(start, "character")).CompareTo((Number(end, "line"), Number(end, "character"))) > 0 ? [$"{at} ends before it starts"] : [];
    }

    private static int Number(JsonElement position, string name) => position.GetProperty(name).GetInt32();

    private static List<string> CheckValues(JsonElement value, JsonElement shape, string at)
    {
        var problems = CheckNamed(value, shape[1].GetString()!, at);
        if (problems.Count > 0 || shape[2].GetBoolean()) return problems;
        return shape.EnumerateArray().Skip(3).Any(one => JsonElement.DeepEquals(one, value)) ? [] : [string.Create(CultureInfo.InvariantCulture, $"{at} is {value}, which is no value of it")];
    }
}
