using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Runs a compiled program's definitions for real: what evaluation must give, too.</summary>
internal static class NativeRun
{
    private const int StackSize = 64 << 20;

    private const BindingFlags Statics =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static byte[] Emit(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly, cancellationToken: cancellationToken);
        return emitted.Success
            ? assembly.ToArray()
            : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
    }

    /// <summary>Every definition, in the order of documentation ids.</summary>
    public static IReadOnlyList<NativeDefinition> Run(byte[] assembly)
    {
        IReadOnlyList<NativeDefinition> definitions = [];
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
                try
                {
                    definitions = RunHere(assembly);
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return definitions;
    }

    private static List<NativeDefinition> RunHere(byte[] assembly)
    {
        var context = new AssemblyLoadContext("program", isCollectible: true);
        try
        {
            using var stream = new MemoryStream(assembly);
            return [.. context.LoadFromStream(stream).GetTypes()
                .SelectMany(type => type.GetMembers(Statics))
                .Where(member => member.IsDefined(typeof(ArtifactAttribute)))
                .Select(member => (Id: DocumentationId(member), Member: member))
                .OrderBy(definition => definition.Id, StringComparer.Ordinal)
                .Select(definition => Run(definition.Id, definition.Member))];
        }
        finally
        {
            context.Unload();
        }
    }

    private static NativeDefinition Run(string id, MemberInfo member)
    {
        var artifacts = new List<Artifact?>();
        try
        {
            switch (Value(member))
            {
                case IEnumerable<Artifact?> sequence:
                    artifacts.AddRange(sequence);
                    break;
                case var single:
                    artifacts.Add((Artifact?)single);
                    break;
            }

            return new(id, artifacts, null);
        }
        catch (Exception exception)
        {
            return new(id, artifacts, exception);
        }
    }

    private static object? Value(MemberInfo member) => member switch
    {
        FieldInfo field => field.GetValue(null),
        PropertyInfo property => Call(property.GetMethod!),
        MethodInfo method => Call(method),
        _ => throw new NotSupportedException(member.ToString()),
    };

    private static object? Call(MethodInfo method) =>
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null);

    private static string DocumentationId(MemberInfo member)
    {
        var kind = member switch { FieldInfo => 'F', PropertyInfo => 'P', _ => 'M' };
        return $"{kind}:{member.DeclaringType!.FullName!.Replace('+', '.')}.{member.Name}";
    }
}
