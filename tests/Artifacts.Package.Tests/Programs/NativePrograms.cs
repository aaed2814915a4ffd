using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;

namespace Artifacts.Package.Tests.Programs;

/// <summary>Runs programs for real, under the invariant culture.</summary>
internal static class NativePrograms
{
    private const int StackSize = 64 << 20;

    /// <summary>What each program gives, or the exception that ends it.</summary>
    public static IReadOnlyDictionary<ProgramFile, (string? Text, Exception? Exception)> Run(string assembly, IEnumerable<ProgramFile> programs)
    {
        Dictionary<ProgramFile, (string?, Exception?)> results = [];
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
                var context = new AssemblyLoadContext("programs", isCollectible: true);
                try
                {
                    using var file = new MemoryStream(File.ReadAllBytes(assembly));
                    var loaded = context.LoadFromStream(file);
                    foreach (var program in programs)
                    {
                        results[program] = Run(loaded, program);
                    }
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
                finally
                {
                    context.Unload();
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return results;
    }

    private static (string? Text, Exception? Exception) Run(Assembly assembly, ProgramFile program)
    {
        try
        {
            var run = Find(assembly, program.Container).GetMethod("Run", BindingFlags.Public | BindingFlags.Static, [])!;
            return ((string?)run.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null), null);
        }
        catch (Exception exception)
        {
            return (null, exception);
        }
    }

    // The source writes a dot where metadata has a plus sign before a nested class.
    private static Type Find(Assembly assembly, string container)
    {
        for (var name = container; ; name = $"{name[..name.LastIndexOf('.')]}+{name[(name.LastIndexOf('.') + 1)..]}")
        {
            if (assembly.GetType(name) is { } type)
            {
                return type;
            }

            if (!name.Contains('.', StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The assembly has no class '{container}'.");
            }
        }
    }
}
