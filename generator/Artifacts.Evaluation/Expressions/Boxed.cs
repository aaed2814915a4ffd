namespace Artifacts.Evaluation.Expressions;

/// <summary>Boxes that are made once.</summary>
internal static class Boxed
{
    public static readonly object True = true;

    public static readonly object False = false;

    private static readonly Func<object, object> Clone = typeof(object)
        .GetMethod(nameof(MemberwiseClone), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
        .CreateDelegate<Func<object, object>>();

    /// <summary>Another box of the same value, as C# makes one at each conversion to <see cref="object"/>.</summary>
    public static object Anew(object box) => Clone(box);

    public static object Of(bool value) => value ? True : False;
}
