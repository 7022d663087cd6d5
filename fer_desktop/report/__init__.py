"""The report of a session: one page of facts, plots, numbers and method.

page.py         what stands in the page; the PDF is made from it in gui/review/report_pdf.py
means.py        the mean probabilities, which it leads with, and why labels are unsure
grid.py         its tables
templates.py    how it becomes HTML, from resources/templates
svg_plots.py    its plots
svg.py          what these are made of, and those of batches and studies
method.py       the paragraph of method, which the window shows alone too
"""
