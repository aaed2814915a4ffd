using System.Text;
using System.Text.RegularExpressions;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>Writes one random program that is well typed and ends.</summary>
internal sealed partial class ProgramWriter(Grammar grammar, Dice dice, string name)
{
    private const int StatementDepth = 2;

    private readonly TypeFamilies families = new();

    private readonly List<Row> declared = [];

    private readonly List<(Template Template, Instance Instance)> statementsOfTypes = [];

    private readonly Scope scope = new();

    private readonly Literals literals = new(dice);

    private int names;

    public string Write()
    {
        var types = new StringBuilder();
        var methods = new StringBuilder();
        Declare(dice.Pick(grammar.Enums, fragment => fragment.Weight), types);
        for (var count = 1 + dice.Below(4); count > 0; count--)
        {
            Declare(dice.Pick(grammar.Types, fragment => fragment.Weight), types);
        }

        for (var count = dice.Below(4); count > 0; count--)
        {
            Declare(dice.Pick(grammar.Methods, fragment => fragment.Weight), methods);
        }

        var statements = new StringBuilder();
        for (var count = 4 + dice.Below(5); count > 0; count--)
        {
            statements.Append(Statement(Surroundings.None, StatementDepth)).Append('\n');
        }

        foreach (var variable in scope.Variables.Where(variable => IsPrintable(variable.Type)))
        {
            statements.Append("Print(").Append(variable.Name).Append(");\n");
        }

        return ProgramFrame.Around(name, types.ToString(), methods.ToString(), statements.ToString());
    }

    private static bool IsPrintable(CSharpType type) =>
        !type.IsFunction && type.Head is not ("Span" or "ReadOnlySpan") && type.Parts.All(IsPrintable);

    private void Declare(Fragment fragment, StringBuilder text)
    {
        var instance = new Instance();
        text.Append(Fill(fragment.Template, instance, 2, Surroundings.None)).Append('\n');
        if (fragment.Needs.Length > 0)
        {
            families.Declare(CSharpType.Parse(instance.Names["#R"]), fragment.Needs);
        }

        foreach (var given in fragment.Gives)
        {
            if (given.StartsWith("! ", StringComparison.Ordinal))
            {
                statementsOfTypes.Add((Template.Parse(given[2..]), instance));
            }
            else
            {
                declared.Add(Row.Parse(given, instance.Names, instance.Known));
            }
        }
    }

    private string Block(Surroundings surroundings, int depth) => scope.Nested(captures: false, () =>
    {
        var text = new StringBuilder();
        for (var count = 1 + dice.Below(2); count > 0; count--)
        {
            text.Append(Statement(surroundings, depth)).Append('\n');
        }

        return text.ToString();
    });

    private string Statement(Surroundings surroundings, int depth)
    {
        if (statementsOfTypes.Count > 0 && depth > 0 && dice.Chance(8))
        {
            var (template, given) = dice.Pick(statementsOfTypes);
            return Fill(template, new Instance(given.Names, given.Known), depth, surroundings);
        }

        var fragment = dice.Pick(
            [.. grammar.Statements.Where(fragment => surroundings.Allow(fragment.Needs) && !(depth <= 0 && fragment.Template.HasBlock))],
            fragment => fragment.Weight);
        var instance = new Instance();
        var text = Fill(fragment.Template, instance, depth, surroundings);
        foreach (var given in fragment.Gives)
        {
            if (given.Contains(" | ", StringComparison.Ordinal))
            {
                scope.Add(Row.Parse(given, instance.Names, instance.Known));
            }
            else
            {
                scope.Add(Variable(VariablePart.Parse(given), instance));
            }
        }

        return text;
    }

    private string Fill(Template template, Instance instance, int depth, Surroundings surroundings)
    {
        var text = new StringBuilder();
        foreach (var part in template.Parts)
        {
            text.Append(part switch
            {
                TextPart plain => plain.Text,
                NamePart fresh => Name(fresh.Name, instance),
                TypePart type => TypeOf(type.Type, instance).ToString(),
                HolePart hole => Hole(hole, instance, depth, surroundings),
                _ => throw new NotSupportedException(part.ToString()),
            });
        }

        return text.ToString();
    }

    private string Hole(HolePart hole, Instance instance, int depth, Surroundings surroundings)
    {
        var type = hole.Type switch
        {
            "" => null,
            "return" => surroundings.Returns,
            "yield" => surroundings.Yields,
            _ => TypeOf(hole.Type, instance),
        };
        var variables = hole.Variables.Select(variable => Variable(variable, instance)).ToList();
        return scope.Nested(captures: hole.Kind is "body" or "iterator" || (hole.Kind is "value" && variables.Count > 0), () =>
        {
            variables.ForEach(scope.Add);
            return hole.Kind switch
            {
                "value" => Expression(type!, variables.Count > 0 ? Math.Min(depth, 1) : depth, isTargetTyped: hole.Type.Length > 1),
                "literal" => Literal(type!),
                "body" => Block(new(Loop: false, Yields: null, Returns: type!.Head is "void" ? null : type), depth - 1) + (type!.Head is "void" ? "" : $"return {Expression(type, depth, isTargetTyped: true)};\n"),
                "iterator" => Block(new(Loop: false, Yields: type, Returns: null), depth - 1) + $"yield return {Expression(type!, depth, isTargetTyped: true)};\n",
                var kind => Block(surroundings.Within(kind), depth - 1),
            };
        });
    }

    private Variable Variable(VariablePart part, Instance instance) =>
        new(NewNames().Replace(part.Name, match => Name(match.Value, instance)), TypeOf(part.Type, instance), part.IsReadOnly, part.IsBound);

    private string Name(string placeholder, Instance instance)
    {
        if (!instance.Names.TryGetValue(placeholder, out var given))
        {
            instance.Names[placeholder] = given = $"{placeholder[1..]}{++names}";
        }

        return given;
    }

    private CSharpType TypeOf(string text, Instance instance)
    {
        var type = CSharpType.Parse(NewNames().Replace(text, match => Name(match.Value, instance)));
        Bind(type, instance);
        return type.With(instance.Known);
    }

    private void Bind(CSharpType type, Instance instance)
    {
        if (type.IsVariable)
        {
            instance.Known.TryAdd(type.Head, families.Some(type.Head, dice) ?? CSharpType.Parse("int"));
        }

        foreach (var part in type.Parts.Where(part => part.IsPattern))
        {
            Bind(part, instance);
        }
    }

    [GeneratedRegex("#[A-Za-z]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewNames();

    /// <summary>What one use of a template has named and bound.</summary>
    private sealed class Instance
    {
        public Instance()
            : this(new Dictionary<string, string>(), new Dictionary<string, CSharpType>())
        {
        }

        /// <summary>One that goes on from another: names with a capital letter are the same, others are new again.</summary>
        public Instance(IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, CSharpType> known)
        {
            Names = names.Where(name => char.IsAsciiLetterUpper(name.Key[1])).ToDictionary(StringComparer.Ordinal);
            Known = new(known, StringComparer.Ordinal);
        }

        public Dictionary<string, string> Names { get; }

        public Dictionary<string, CSharpType> Known { get; }
    }
}
