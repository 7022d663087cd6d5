"""Panels: the docks beside the picture for faces, the set-up and the cost of the program.

faces_panel        the faces in the picture, a card each
face_card          one face: the crop the network sees, name, label, quality, bars
crop_view          the crop on its card
probability_bars   the seven probabilities as bars
coach_panel        the set-up coach: a traffic light, one sentence, the measurements
coach_measures     its measurements with units, good ranges and bars
room_panel         the chosen face for a room, in full screen
cost_panel         what the program costs: processor, memory, time of each stage
cost_comparison  the same beside the paper's Tables 4 and 5
"""
