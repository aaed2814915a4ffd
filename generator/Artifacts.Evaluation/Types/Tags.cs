namespace Artifacts.Evaluation.Types;

/// <summary>
/// Turns a number into a type and back: 5 is <c>One&lt;Zero&lt;One&lt;End&gt;&gt;&gt;</c>. That gives each struct and
/// enum of the author a native value type without emitting code.
/// </summary>
internal static class Tags
{
    [ThreadStatic]
    private static List<TypeModel>? current;

    /// <summary>The types of the evaluation that runs on this thread, by number.</summary>
    public static List<TypeModel> Current => current ??= [];

    public static void Reset() => current = null;

    /// <summary>Goes on with the types of an evaluation, be it the first on this thread.</summary>
    public static void Restore(List<TypeModel> types) => current = types;

    /// <summary>Numbers <paramref name="type"/> and gives the tag that encodes the number.</summary>
    public static Type Register(TypeModel type)
    {
        var number = Current.Count;
        Current.Add(type);
        var tag = typeof(End);
        for (var rest = number; rest > 0; rest >>= 1)
        {
            tag = ((rest & 1) == 0 ? typeof(Zero<>) : typeof(One<>)).MakeGenericType(tag);
        }

        return tag;
    }

    public static UserType TypeOf<TTag>() => (UserType)Current[Number<TTag>.Value];

    public static UserEnum EnumOf<TTag>() => (UserEnum)Current[Number<TTag>.Value];

    private static class Number<TTag>
    {
        public static readonly int Value = Decode(typeof(TTag));

        // The innermost digit is the lowest bit, because each step of Register wraps what it has so far.
        private static int Decode(Type tag)
        {
            var digits = new List<int>();
            for (; tag.IsGenericType; tag = tag.GetGenericArguments()[0])
            {
                digits.Add(tag.GetGenericTypeDefinition() == typeof(One<>) ? 1 : 0);
            }

            var number = 0;
            foreach (var digit in digits)
            {
                number = (number << 1) | digit;
            }

            return number;
        }
    }

    private sealed class End;

    private sealed class Zero<TRest>;

    private sealed class One<TRest>;
}
