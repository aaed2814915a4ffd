using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Artifacts.Package.Tests.Support;
using Artifacts.Playground.Running;

namespace Artifacts.Package.Tests;

[Collection("packing")]
public sealed class ContentTests(PackedPackage package) : IDisposable
{
    private readonly ZipArchive archive = ZipFile.OpenRead(package.File);

    public void Dispose() => archive.Dispose();

    [Fact]
    public void It_holds_generator_library_task_and_what_they_need()
    {
        var generator = Directory.EnumerateFiles(Built("Artifacts.Generator", "net10.0"), "*.dll").Select(file => $"analyzers/dotnet/cs/{Path.GetFileName(file)}");
        string[] beside =
        [
            "Artifacts.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt", "analyzers/dotnet/cs/Artifacts.CodeFixes.dll", "build/Artifacts.props", "build/Artifacts.targets", "icon.png",
            "lib/netstandard2.0/Artifacts.dll", "lib/netstandard2.0/Artifacts.xml", "tasks/netstandard2.0/Artifacts.Build.dll",
        ];

        Assert.Equal(
            generator.Concat(beside).Order(StringComparer.Ordinal),
            archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_needs_no_other_package()
    {
        var metadata = Nuspec().Root!.Elements().Single();

        Assert.Equal("Artifacts", Value(metadata, "id"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName is "dependency");
    }

    [Fact]
    public void Every_assembly_of_ours_carries_its_symbols_and_no_path_of_the_machine()
    {
        var assemblies = archive.Entries.Where(entry => entry.Name.StartsWith("Artifacts", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, entry =>
        {
            var bytes = Bytes(entry);
            using var image = new PEReader(new MemoryStream(bytes));
            var symbols = Assert.Single(image.ReadDebugDirectory(), debug => debug.Type is DebugDirectoryEntryType.EmbeddedPortablePdb);
            using var provider = image.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
            var reader = provider.GetMetadataReader();
            var documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToList();
            Assert.NotEmpty(documents);
            Assert.All(documents, document => Assert.StartsWith("/_/generator/", document, StringComparison.Ordinal));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)));
        });
    }

    [Fact]
    public async Task Packed_again_it_has_the_same_bytes()
    {
        var again = Path.Combine(package.Folder, "again");

        await package.PackAsync(again);

        Assert.Equal(
            await File.ReadAllBytesAsync(package.File, TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(Path.Combine(again, Path.GetFileName(package.File)), TestContext.Current.CancellationToken));
    }

    // What any NuGet package has.
    private static bool IsOfTheFormat(string name) => name.Split('/')[0] is "_rels" or "package" or "[Content_Types].xml";

    private static string Built(string project, string framework) =>
        Path.Combine(Repository.Root, "generator", project, "bin", PackedPackage.Configuration, framework);

    private static string? Value(XElement parent, string name) => parent.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private XDocument Nuspec()
    {
        using var stream = archive.GetEntry("Artifacts.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
