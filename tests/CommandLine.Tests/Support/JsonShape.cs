using System.Text.Json;
using System.Text.RegularExpressions;

namespace NotesNetworking.CommandLine.Tests.Support;

/// <summary>Holds a document against a JSON schema, by the keywords that the SARIF schema uses; any other is an error.</summary>
internal sealed class JsonShape(JsonElement schema)
{
    /// <summary>What is wrong, each with its place; empty when nothing is.</summary>
    public List<string> ProblemsOf(JsonElement document)
    {
        var problems = new List<string>();
        Check(schema, document, "$", problems);
        return problems;
    }

    private void Check(JsonElement rule, JsonElement value, string at, List<string> problems)
    {
        foreach (var keyword in rule.EnumerateObject())
        {
            var (name, says) = (keyword.Name, keyword.Value);
            var isRight = name switch
            {
                "$schema" or "title" or "description" or "default" or "definitions" or "format" => true,
                "$ref" => Follow(says.GetString()!, value, at, problems),
                "type" => IsOf(says.GetString()!, value),
                "enum" => says.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= says.GetDouble(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= says.GetDouble(),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, says.GetString()!),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= says.GetInt32(),
                "uniqueItems" => !says.GetBoolean() || value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(one => one.GetRawText()).Distinct().Count() == value.GetArrayLength(),
                "required" => value.ValueKind != JsonValueKind.Object || says.EnumerateArray().All(one => value.TryGetProperty(one.GetString()!, out _)),
                "anyOf" => says.EnumerateArray().Any(one => Fits(one, value)),
                "oneOf" => says.EnumerateArray().Count(one => Fits(one, value)) == 1,
                "properties" => Members(says, value, at, problems),
                "additionalProperties" => Others(rule, says, value, at, problems),
                "items" => Items(says, value, at, problems),
                _ => throw new NotSupportedException(name),
            };
            if (!isRight) problems.Add($"{at}: {name}");
        }
    }

    private bool Fits(JsonElement rule, JsonElement value)
    {
        var problems = new List<string>();
        Check(rule, value, "", problems);
        return problems.Count == 0;
    }

    private bool Follow(string reference, JsonElement value, string at, List<string> problems)
    {
        Check(reference.Split('/').Skip(1).Aggregate(schema, (at, name) => at.GetProperty(name)), value, at, problems);
        return true;
    }

    private bool Members(JsonElement rules, JsonElement value, string at, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.Object)
            foreach (var member in value.EnumerateObject())
                if (rules.TryGetProperty(member.Name, out var rule)) Check(rule, member.Value, $"{at}.{member.Name}", problems);
        return true;
    }

    private bool Others(JsonElement rule, JsonElement says, JsonElement value, string at, List<string> problems)
    {
        if (value.ValueKind != JsonValueKind.Object) return true;
        var others = value.EnumerateObject().Where(member => !rule.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _)).ToList();
        if (says.ValueKind == JsonValueKind.False) return others.Count == 0;
        if (says.ValueKind == JsonValueKind.Object)
            foreach (var member in others) Check(says, member.Value, $"{at}.{member.Name}", problems);
        return true;
    }

    private bool Items(JsonElement rule, JsonElement value, string at, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var (i, item) in value.EnumerateArray().Index()) Check(rule, item, $"{at}[{i}]", problems);
        return true;
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => throw new NotSupportedException(type),
    };
}
