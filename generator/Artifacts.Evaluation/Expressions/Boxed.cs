namespace Artifacts.Evaluation.Expressions;

/// <summary>Boxes that are made once.</summary>
internal static class Boxed
{
    public static readonly object True = true;

    public static readonly object False = false;

    public static object Of(bool value) => value ? True : False;
}
