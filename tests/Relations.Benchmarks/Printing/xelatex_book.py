"""Turns a book into a source for XeLaTeX; not part of what is measured."""

import book

PREAMBLE = r"""\documentclass[10pt]{article}
\usepackage[a4paper,left=68pt,right=68pt,top=74pt,bottom=70pt]{geometry}
\usepackage{fontspec,longtable,array,booktabs}
\setmainfont{NotoSerif-Regular.ttf}[Path=FONTS/]
\newfontfamily\sans{NotoSans-Regular.ttf}[Path=FONTS/]
\newfontfamily\heavy{NotoSans-Bold.ttf}[Path=FONTS/]
\setlength{\parindent}{0pt}\setlength{\parskip}{7pt}
\newcolumntype{L}[1]{>{\raggedright\arraybackslash}p{#1}}
\newenvironment{rows}{\sans\fontsize{8.5}{11.6}\selectfont\setlength{\tabcolsep}{5pt}%
\begin{longtable}{L{50pt}L{80pt}L{55pt}L{55pt}L{115pt}L{44pt}}}{\end{longtable}}
\begin{document}\fontsize{10}{14.5}\selectfont
"""


def write(path, source, fonts):
    with open(path, "w", encoding="utf-8") as file:
        file.write(PREAMBLE.replace("FONTS", fonts))
        table = False
        for kind, *texts in book.read(source):
            if table and kind not in "CR":
                file.write("\\end{rows}\n\n")
                table = False
            if kind == "H":
                file.write("{\\heavy\\fontsize{14.5}{19}\\selectfont %s\\par}\n\n" % texts[0])
            elif kind == "P":
                file.write(texts[0] + "\n\n")
            elif kind == "C":
                cells = " & ".join("\\heavy " + text for text in texts)
                file.write("\\begin{rows}\\toprule %s\\\\\\midrule\\endhead\n" % cells)
                table = True
            else:
                file.write(" & ".join("{}" + text for text in texts) + "\\\\\n")
        file.write(("\\end{rows}\n" if table else "") + "\\end{document}\n")
