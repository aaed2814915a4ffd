using System.Text;

namespace Artifacts.Queries;

/// <summary>Follows PromQL text far enough to know inside which kind of string literal it ends.</summary>
internal struct QuoteState
{
    private const char None = '\0';
    private char quote;
    private bool escaped;
    private bool inComment;

    public void Read(string text)
    {
        foreach (var character in text)
        {
            Read(character);
        }
    }

    /// <summary>Writes a label value so that PromQL reads back exactly <paramref name="value"/>.</summary>
    public readonly string Write(string value) => quote switch
    {
        None => "\"" + Escape(value, '"') + "\"",
        '`' when value.Contains('`') => throw new ArgumentException(
            "A string between backticks can't hold a backtick: write the query's string between double quotes.", nameof(value)),
        '`' => value,
        _ => Escape(value, quote),
    };

    /// <summary>Whether text that stands here as it is would end the string literal that it stands in.</summary>
    public readonly bool IsEndedBy(string text)
    {
        if (quote == None)
        {
            return false;
        }

        var state = this;
        foreach (var character in text)
        {
            state.Read(character);
            if (state.quote == None)
            {
                return true;
            }
        }

        return false;
    }

    private static string Escape(string value, char quote)
    {
        if (value.IndexOfAny(['\\', '\n', quote]) < 0)
        {
            return value;
        }

        var builder = new StringBuilder(value.Length + 8);
        foreach (var character in value)
        {
            if (character == '\n')
            {
                builder.Append("\\n");
                continue;
            }

            if (character == '\\' || character == quote)
            {
                builder.Append('\\');
            }

            builder.Append(character);
        }

        return builder.ToString();
    }

    private void Read(char character)
    {
        if (inComment)
        {
            inComment = character != '\n';
        }
        else if (quote == None)
        {
            inComment = character == '#';
            quote = character is '"' or '\'' or '`' ? character : None;
        }
        else if (escaped)
        {
            escaped = false;
        }
        else if (character == '\\')
        {
            escaped = quote != '`';
        }
        else if (character == quote)
        {
            quote = None;
        }
    }
}
