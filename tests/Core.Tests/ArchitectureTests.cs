using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Tests;

/// <summary>Invariant 1 of docs/architecture.md, read from the built assembly: the core takes text and a date and gives facts.</summary>
public class ArchitectureTests
{
    private static readonly string[] s_referenced = ReadReferences();

    private static string[] ReadReferences()
    {
        using var file = new PEReader(File.OpenRead(typeof(NoteParser).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (Type: metadata.GetTypeReference((TypeReferenceHandle)member.Parent), member.Name))
            .Select(member => $"{metadata.GetString(member.Type.Namespace)}.{metadata.GetString(member.Type.Name)}.{metadata.GetString(member.Name)}");
        return [.. types, .. members];
    }

    [Theory]
    [InlineData("System.Text.Json")]
    [InlineData("StreamJsonRpc")]
    [InlineData("System.Console")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("System.Net.Sockets")]
    [InlineData("System.Net.Http")]
    [InlineData("System.IO.FileSystem")]
    public void The_core_references_no_assembly_for(string name) =>
        typeof(NoteParser).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).Should().NotContain(reference => reference!.StartsWith(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("System.Console")]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.FileInfo")]
    [InlineData("System.IO.FileStream")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.IO.DirectoryInfo")]
    [InlineData("System.IO.StreamReader")]
    [InlineData("System.IO.StreamWriter")]
    [InlineData("System.Environment.GetEnvironmentVariable")]
    [InlineData("System.DateTime.get_Now")]
    [InlineData("System.DateTime.get_UtcNow")]
    [InlineData("System.DateTime.get_Today")]
    [InlineData("System.DateTimeOffset.get_Now")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.Diagnostics.Stopwatch")]
    [InlineData("System.Random")]
    [InlineData("System.String.Normalize")]
    [InlineData("System.Threading.Thread")]
    public void The_core_uses_no(string name) => s_referenced.Should().NotContain(name);

    [Fact]
    public void What_these_tests_read_is_the_core() => s_referenced.Should().Contain("System.DateOnly").And.Contain("System.String.Concat");

    [Fact]
    public void The_parts_of_the_core_do_not_know_those_above_them()
    {
        // Text and Notes are below Network, and Network is below Advice and Assist.
        Below("NotesNetworking.Core.Text", "Notes", "Network", "Advice", "Assist");
        Below("NotesNetworking.Core.Notes", "Network", "Advice", "Assist");
        Below("NotesNetworking.Core.Network", "Advice", "Assist");
    }

    private static void Below(string part, params string[] above)
    {
        var flags = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var wrong =
            from type in typeof(NoteParser).Assembly.GetTypes()
            where type.Namespace?.StartsWith(part, StringComparison.Ordinal) == true
            from used in type.GetFields(flags).Select(field => field.FieldType)
                .Concat(type.GetMethods(flags).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
                .Concat(type.GetConstructors(flags).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            from name in above
            where used.ToString().Contains($"NotesNetworking.Core.{name}.", StringComparison.Ordinal)
            select $"{type} uses {used}";
        wrong.Should().BeEmpty("{0} is below {1}", part, string.Join(", ", above));
    }
}
